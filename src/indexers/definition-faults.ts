import type { EntityManager } from 'typeorm';
import type { FactTableDefinition, PlanDefinition, SetDefinition } from '../entities';
import { decodeText } from '../formats/encoding';
import { fault, FaultList, shorten, type Fault } from '../formats/fault';
import { schemaFaults } from '../formats/json';
import { lineOfPointer } from '../formats/json-line';
import { citationsOf } from './cited';
import type { ContentFault } from './content-fault';
import { faultsOfFacts } from './fact-faults';
import { faultsOfSet } from './set-faults';
import { faultsOfPlan } from './plan-faults';
import { sameSource, type GivenSource } from './given-sources';

/** The definitions that a file may hold, by the name of their schema. */
export interface Definitions {
  readonly 'index-set': SetDefinition;
  readonly plan: PlanDefinition;
  readonly 'published-facts': FactTableDefinition;
}
export type DefinitionKind = keyof Definitions;
type Definition = Definitions[DefinitionKind];

/** The field in which a file brings documents that the hub does not know. */
const BROUGHT: Readonly<Record<DefinitionKind, string>> = { 'index-set': 'sources', plan: 'sources', 'published-facts': 'documents' };

/** Reads the JSON Schema of a kind of file. */
export type SchemaReader = (name: string) => Promise<Buffer>;

/** A definition as a file gives it, with the documents it brings along; null where it cannot be read. */
export interface ReadDefinition<D> {
  readonly kind: DefinitionKind;
  readonly definition: D | null;
  readonly sources: readonly GivenSource[];
  readonly faults: FaultList;
  /** The place of a JSON pointer in the file. */
  readonly refuse: (path: string, text: Fault['text'], remedy: Fault['remedy'], code?: Fault['code']) => void;
  /** Refuses what its content says. */
  readonly tell: (found: ContentFault) => void;
}

const LARGEST = 10_000_000;
/** NUL, or a surrogate without its other half, as JSON writes them. */
const UNSTORABLE = /\\u0000|\\ud[89a-f]/;
const AS_THE_SEEDS = { vi: 'Sửa theo mẫu trong seeds/ và lược đồ trong seeds/schemas/.', en: 'Correct it after the files in seeds/ and the schemas in seeds/schemas/.' };

/** The remedy for what a schema refuses: where it stands. */
function asTheSchema(name: string): Fault['remedy'] {
  return { vi: `Sửa theo lược đồ seeds/schemas/${name}.schema.json và mẫu trong seeds/.`, en: `Correct it after the schema seeds/schemas/${name}.schema.json and the files in seeds/.` };
}

/** Reads a set, a plan or a table of facts as the seeds hold it. An extra field may bring documents that the hub does not know. */
export async function readDefinition<K extends DefinitionKind>(kind: K, bytes: Uint8Array, schema: SchemaReader): Promise<ReadDefinition<Definitions[K]>> {
  const faults = new FaultList();
  const text = bytes.length > LARGEST ? tooLarge() : decodeText(bytes);
  const source = typeof text === 'string' ? text : '';
  const refuse: ReadDefinition<never>['refuse'] = (path, told, remedy, code = 'BAD_DEFINITION') => faults.add(() => fault(code, { line: lineOfPointer(source, path), column: null }, path, {
    vi: `${path || '/'}: ${told.vi}`, en: `${path || '/'}: ${told.en}`,
  }, remedy));
  const tell = ({ path, text: told, remedy, code }: ContentFault): void => refuse(path, { vi: `${told.vi}.`, en: `${told.en}.` }, remedy ?? AS_THE_SEEDS, code);
  const given = { kind, sources: [], faults, refuse, tell };
  if (typeof text !== 'string') {
    faults.add(() => text);
    return { ...given, definition: null };
  }
  const value = parsed(text, faults);
  if (UNSTORABLE.test(JSON.stringify(value) ?? '')) refuse('', { vi: 'có ký tự không lưu được (NUL, hoặc nửa ký tự).', en: 'it holds a character that cannot be stored (NUL, or half a character).' }, AS_THE_SEEDS, 'BAD_JSON');
  if (faults.count > 0) return { ...given, definition: null };
  if (value === undefined) return { ...given, definition: null };
  const { [BROUGHT[kind]]: sources, ...definition } = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Record<string, unknown>;
  const found = [
    ...schemaFaults(Array.isArray(value) || typeof value !== 'object' ? value : definition, await schema(kind)),
    ...(sources === undefined ? [] : schemaFaults(sources, await schema('sources'))).map(({ path, text: why }) => ({ path: `/${BROUGHT[kind]}${path}`, text: why })),
  ];
  for (const { path, text: why } of found) refuse(path, { vi: `không đúng lược đồ: ${why.vi}.`, en: `against the schema: ${why.en}.` }, asTheSchema(path.startsWith(`/${BROUGHT[kind]}`) ? 'sources' : kind), 'NOT_IN_SCHEMA');
  return found.length > 0 ? { ...given, definition: null } : { ...given, definition: definition as unknown as Definitions[K], sources: (sources ?? []) as readonly GivenSource[] };
}

/** What is wrong with a sound file's content: sums, steps, thresholds; rules without conditions; ranks beyond the last. */
export function checkContent({ kind, definition, refuse, tell }: ReadDefinition<Definition>): void {
  try {
    FAULTS[kind](definition as never).forEach(tell);
  } catch (error) {
    const message = shorten((error as Error).message);
    refuse('', { vi: message, en: message }, AS_THE_SEEDS);
  }
}

const FAULTS: { readonly [K in DefinitionKind]: (definition: Definitions[K]) => ContentFault[] } = { 'index-set': faultsOfSet, plan: faultsOfPlan, 'published-facts': faultsOfFacts };

/** Every document that is cited must be known or brought along; a known one is not rewritten. */
export async function checkSources(manager: EntityManager, { kind, definition, sources, refuse }: ReadDefinition<Definition>): Promise<void> {
  const known: GivenSource[] = await manager.query(`select id, number, aliases, kind, issuer, date::text as date, title, urls, note from source`);
  const stored = new Map(known.map((row) => [row.id, row]));
  const given = new Set(sources.map(({ id }) => id));
  for (const { id, path } of citationsOf(definition)) {
    if (given.has(id) || stored.has(id)) continue;
    refuse(path, { vi: `không có nguồn "${id}".`, en: `there is no source "${id}".` }, {
      vi: `Thêm văn bản đó vào mảng "${BROUGHT[kind]}" của tệp (id, number, kind, issuer, date, title, urls, note).`, en: `Add the document to the array "${BROUGHT[kind]}" of this file (id, number, kind, issuer, date, title, urls, note).`,
    }, 'UNKNOWN_SOURCE');
  }
  sources.forEach((source, index) => {
    const before = stored.get(source.id);
    if (before === undefined || sameSource(before, source)) return;
    refuse(`/${BROUGHT[kind]}/${index}`, { vi: `nguồn "${source.id}" đã có với nội dung khác.`, en: `source "${source.id}" is known and says otherwise.` }, {
      vi: 'Bỏ nó khỏi tệp, hoặc dùng id khác.', en: 'Leave it out of the file, or give it another id.',
    }, 'CHANGED_SOURCE');
  });
}

function parsed(text: string, faults: FaultList): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    faults.add(() => fault('BAD_JSON', { line: text.slice(0, at).split('\n').length, column: null }, null, {
      vi: `Không phải JSON: ${shorten(message)}`, en: `This is not JSON: ${shorten(message)}`,
    }, { vi: 'Sửa dấu phẩy, ngoặc hoặc dấu ngoặc kép ở dòng đó.', en: 'Correct the comma, bracket or quote of that line.' }));
    return undefined;
  }
}

function tooLarge(): Fault {
  return fault('TOO_LARGE', { line: 1, column: null }, null, { vi: 'Tệp lớn hơn 10 MB.', en: 'The file is larger than 10 MB.' }, AS_THE_SEEDS);
}
