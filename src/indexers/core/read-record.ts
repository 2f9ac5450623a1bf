import type { Difference } from './difference';
import type { RankingRecord } from './record';

/** A text that is no record: where, and what stands there instead. */
export class UnreadableRecord extends Error {
  constructor(readonly difference: Difference) {
    super(`not a record: ${difference.published}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the text of a record and checks all that computing with it takes for granted; an UnreadableRecord names the first place that is otherwise. */
export function readRecord(text: string): RankingRecord {
  const record = fieldsOf(parsed(text), '');
  need(typeof record.period === 'string', 'period', record.period);
  const [nodes, columns] = readSet(record.set);
  readUnits(record.inputs, 'inputs', (input, path, unit) => {
    if (input.scores === null) return;
    const scores = fieldsOf(input.scores, `${path}.scores`, unit);
    for (const field of ['points', 'status']) readNumbers(scores[field], `${path}.scores.${field}`, nodes, unit);
  });
  readUnits(record.standings, 'standings', (standing, path, unit) => {
    for (const field of ['points', 'max', 'missing', 'status', 'rankTerritory', 'rankParent']) readNumbers(standing[field], `${path}.${field}`, columns, unit);
  });
  return record as unknown as RankingRecord;
}

/** Names of the nodes, and of the columns of a standing. */
function readSet(value: unknown): [nodes: string[], columns: string[]] {
  const set = fieldsOf(value, 'set');
  need(set.publishedDecimals === null || isWhole(set.publishedDecimals), 'set.publishedDecimals', set.publishedDecimals);
  const nodes = listOf(set.nodes, 'set.nodes').map((one, at) => {
    const [path, { kind, code, parent, max, bonus }] = [`set.nodes[${at}]`, fieldsOf(one, `set.nodes[${at}]`)];
    need(typeof code === 'string', `${path}.code`, code);
    need((kind === 'TOTAL') === (at === 0), `${path}.kind`, kind, null, code);
    need(isWhole(parent), `${path}.parent`, parent, null, code);
    need(max === null || isWhole(max), `${path}.max`, max, null, code);
    need(typeof bonus === 'boolean', `${path}.bonus`, bonus, null, code);
    return code;
  });
  need(nodes.length > 0, 'set.nodes', set.nodes);
  const pillars = listOf(set.pillars, 'set.pillars').map((one, at) => {
    const [path, { pillar, mainIndicators }] = [`set.pillars[${at}]`, fieldsOf(one, `set.pillars[${at}]`)];
    need(typeof pillar === 'string', `${path}.pillar`, pillar);
    const mains = listOf(mainIndicators, `${path}.mainIndicators`);
    need(mains.every((main) => isWhole(main) && main >= 0 && main < nodes.length), `${path}.mainIndicators`, mains, null, pillar);
    return pillar;
  });
  return [nodes, [...nodes, ...pillars]];
}

function readUnits(value: unknown, path: string, read: (row: Fields, path: string, unit: string) => void): void {
  const seen = new Set<string>();
  for (const [at, one] of listOf(value, path).entries()) {
    const row = fieldsOf(one, `${path}[${at}]`);
    const { key, publishedRank } = row;
    need(typeof key === 'string' && !seen.has(key), `${path}[${at}].key`, key);
    need(publishedRank === null || isWhole(publishedRank), `${path}[${at}].publishedRank`, publishedRank, key);
    read(row, `${path}[${at}]`, key);
    seen.add(key);
  }
}

/** A whole number for each of these nodes. */
function readNumbers(value: unknown, path: string, names: readonly string[], unit: string): void {
  const numbers = listOf(value, path, unit);
  need(numbers.length === names.length, `${path}.length`, numbers.length, unit);
  const wrong = numbers.findIndex((one) => !isWhole(one));
  need(wrong < 0, `${path}[${wrong}]`, numbers[wrong], unit, names[wrong]);
}

function listOf(value: unknown, path: string, unit: string | null = null): readonly unknown[] {
  need(Array.isArray(value), path, value, unit);
  return value as readonly unknown[];
}

function fieldsOf(value: unknown, path: string, unit: string | null = null): Fields {
  need(typeof value === 'object' && value !== null && !Array.isArray(value), path, value, unit);
  return value as Fields;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRecord({ unit: null, node: null, what: 'FORM', published: `JSON … ${JSON.stringify(text.slice(-60))}`, recomputed: null });
  }
}

function need(ok: boolean, path: string, value: unknown, unit: string | null = null, node: string | null = null): asserts ok {
  if (ok) return;
  const shown = (JSON.stringify(value) ?? 'undefined').slice(0, 60);
  throw new UnreadableRecord({ unit, node, what: 'FORM', published: `${path === '' ? 'record' : path} = ${shown}`, recomputed: null });
}
