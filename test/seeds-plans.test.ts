import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { slugPart } from '../src/indexers/core';

const ROOT = join(__dirname, '..');
const SEEDS = join(ROOT, 'seeds');
/** What JSON.parse gives: the schema of the file says what is in it. */
type Loose = ReturnType<typeof JSON.parse>;

const json = (file: string): Loose => JSON.parse(readFileSync(join(SEEDS, file), 'utf8'));
const csv = (file: string): Record<string, string>[] => parse(readFileSync(join(SEEDS, file), 'utf8'), { columns: true });

const PLANS: Loose[] = readdirSync(join(SEEDS, 'plans')).filter((file) => file.endsWith('.json')).map((file) => json(`plans/${file}`));
const BY_CODE = PLANS.map((plan) => [plan.code, plan] as const);
const SOURCES = new Map<string, Loose>(json('sources.json').map((source: Loose) => [source.id, source]));
const SECTIONS = ['legalBases', 'goals', 'subjects', 'sectors', 'indicatorSets', 'targets', 'measures', 'criteria', 'persons', 'quotas', 'awardForms',
  'awardOccasions', 'phases', 'milestones', 'deadlines', 'dossierItems', 'route', 'roles', 'inspections', 'notes'];

/** Every object of a plan, however deep. */
function* objects(value: unknown): Generator<Loose> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objects(inner);
}
const isDay = (text: string): boolean => new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;
const dayBefore = (text: string): string => new Date(Date.parse(`${text}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const ids = (items: Loose[]): string[] => items.map(({ id }) => id);

describe('ROWS.md', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plans-'));
    cpSync(join(SEEDS, 'plans'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const rows = (): { status: number | null; faults: string; file: string } => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/plan-rows.mjs'), folder], { encoding: 'utf8' });
    return { status, faults: stderr.trim(), file: readFileSync(join(folder, 'ROWS.md'), 'utf8') };
  };
  const change = (code: string, edit: (plan: Loose) => void): void => {
    const plan = json(`plans/${code}.json`);
    edit(plan);
    writeFileSync(join(folder, `${code}.json`), JSON.stringify(plan));
  };
  const SHIPPED = readFileSync(join(SEEDS, 'plans/ROWS.md'), 'utf8');

  test('is what the generator writes, with all 152 rows', () => {
    writeFileSync(join(folder, 'ROWS.md'), '');
    expect(rows()).toEqual({ status: 0, faults: '', file: SHIPPED });
    expect(SHIPPED.match(/^\| (TQ|BK|TB|HT|BM)-/gm)).toHaveLength(152);
  });
  test('a row without an item is found: a target and a rule removed', () => {
    change('TQ-2022', (plan) => plan.targets.splice(0, 1));
    change('TB-2023', (plan) => plan.rules.splice(2, 1));
    expect(rows()).toEqual({ status: 1, faults: 'no item carries the row TQ-a1\nno item carries the row TB-R3', file: SHIPPED });
  });
  test('an unknown row and a row of another plan are found', () => {
    change('HT-2025', (plan) => plan.notes[0].rows.push('HT-Z', 'BK-Q1'));
    expect(rows()).toEqual({ status: 1, faults: 'HT-2025.json /notes/0 names the unknown row HT-Z\nHT-2025.json /notes/0 names the unknown row BK-Q1', file: SHIPPED });
  });
});

test('docs/plans.md is what the generator writes, with every item, rule and open question of every plan', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pages-')), 'plans.md');
  expect(spawnSync(process.execPath, [join(ROOT, 'scripts/plan-pages.mjs'), file], { encoding: 'utf8' }).stderr).toBe('');
  const page = readFileSync(file, 'utf8');
  rmSync(file);
  expect(readFileSync(join(ROOT, 'docs/plans.md'), 'utf8')).toBe(page);
  const lines = new Set(page.split('\n').map((line) => /^\| ([^ ]+) \|/.exec(line)?.[1]));
  const named = PLANS.flatMap((plan) => [...SECTIONS.flatMap((section) => ids(plan[section])), ...ids(plan.ambiguities), ...plan.rules.map(({ code }: Loose) => code)]);
  expect(named.filter((id) => !lines.has(id))).toEqual([]);
});

test('ids are unique over all plans', () => {
  const all = PLANS.flatMap((plan) => [...SECTIONS.flatMap((section) => ids(plan[section])), ...ids(plan.ambiguities), ...plan.rules.map(({ code }: Loose) => code)]);
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test.each([
  ['TQ-2022', { rules: 0, targets: 45, legalBases: 5, quotas: 0, awardForms: 4, deadlines: 2, dossierItems: 1 }],
  ['BK-2022', { rules: 0, targets: 7, legalBases: 8, quotas: 2, awardForms: 2, deadlines: 2, dossierItems: 3 }],
  ['TB-2023', { rules: 6, targets: 0, legalBases: 2, quotas: 5, sectors: 10 }],
  ['HT-2025', { rules: 0, targets: 0, legalBases: 8, awardForms: 8, criteria: 11, deadlines: 2 }],
  ['BMT-2023', { rules: 2, targets: 1, legalBases: 18, awardForms: 3, deadlines: 3, dossierItems: 3, sectors: 6 }],
])('%s has as many items as its text', (code, counts) => {
  const plan = json(`plans/${code}.json`);
  expect(Object.fromEntries(Object.keys(counts).map((section) => [section, plan[section].length]))).toEqual(counts);
});

describe.each(BY_CODE)('%s', (code, plan) => {
  const all = [...objects(plan)];
  const among = (section: string, named: (string | null)[]): void => {
    expect(named.filter((id) => id !== null && !ids(plan[section]).includes(id))).toEqual([]);
  };

  test('has the name of its file and every section', () => {
    expect(json(`plans/${code}.json`)).toEqual(plan);
    expect(Object.keys(plan)).toEqual(expect.arrayContaining(SECTIONS));
  });
  test('quotations are NFC, tidy, from the plan itself, and a correction differs', () => {
    const citations = all.flatMap((object) => (object.citation == null ? [] : [object.citation]));
    expect(citations.length).toBeGreaterThan(20);
    const broken = citations.filter(({ source, quote, correctedQuote }) =>
      source !== plan.source || correctedQuote === quote ||
      [quote, correctedQuote ?? quote].some((text) => text !== text.normalize('NFC') || text.trim() === '' || text !== text.trim() || /\s\s|[\n\t]/.test(text)));
    expect(broken).toEqual([]);
  });
  test('an ambiguity has a choice that is not among its alternatives', () => {
    const broken = all.filter(({ ambiguity }) => ambiguity !== undefined && ambiguity.alternatives.includes(ambiguity.chosen));
    expect(broken).toEqual([]);
  });
  test('references lead to items of the right section', () => {
    among('roles', plan.route.flatMap((step: Loose) => [step.role, step.via]));
    among('roles', plan.deadlines.flatMap((deadline: Loose) => [deadline.sender, deadline.recipient, deadline.via]));
    among('roles', [...plan.criteria, ...plan.persons].map(({ attestedBy }: Loose) => attestedBy));
    among('roles', plan.inspections.flatMap(({ inspectors }: Loose) => inspectors));
    among('roles', [...plan.milestones.map(({ actor }: Loose) => actor), ...plan.dossierItems.map(({ confirmedBy }: Loose) => confirmedBy), ...plan.awardOccasions.map(({ decidedBy }: Loose) => decidedBy)]);
    among('milestones', [...plan.quotas, ...plan.awardOccasions].map(({ milestone }: Loose) => milestone));
    among('milestones', plan.deadlines.flatMap(({ milestones }: Loose) => milestones));
    among('phases', [...plan.milestones.map(({ phase }: Loose) => phase), ...plan.phases.map(({ boundary }: Loose) => boundary?.owner ?? null)]);
    among('deadlines', plan.deadlines.map(({ after }: Loose) => after));
  });
  test('days exist and are the last, or for a phase the first, of what the words name', () => {
    const ends: Record<string, RegExp> = { DAY: /./, QUARTER: /-(03-31|06-30|09-30|12-31)$/, YEAR: /-12-31$/ };
    for (const object of all) {
      for (const [key, moment] of Object.entries<Loose>(object)) {
        if (typeof moment?.precision !== 'string') continue;
        expect(isDay(moment.date)).toBe(true);
        expect(moment.date).toMatch(key === 'from' ? /-01-01$/ : ends[moment.precision]!);
      }
    }
    for (const { from, to } of plan.roles.flatMap(({ bindings }: Loose) => bindings)) {
      for (const day of [from, to]) expect(day === null || isDay(day)).toBe(true);
      expect(from === null || to === null || from < to).toBe(true);
    }
  });
  test('phases follow one another inside the years of the plan, and the owner keeps the year that two of them name', () => {
    plan.phases.forEach((phase: Loose, index: number) => {
      expect(phase.number).toBe(index + 1);
      expect(phase.from.date <= phase.to.date).toBe(true);
      if (index > 0) expect(dayBefore(phase.from.date)).toBe(plan.phases[index - 1].to.date);
      if (phase.boundary?.owner === phase.id) expect(phase.from.date).toBe(`${phase.boundary.year}-01-01`);
    });
    expect([plan.phases[0].from.date, plan.phases.at(-1).to.date]).toEqual([`${plan.years.from}-01-01`, `${plan.years.to}-12-31`]);
  });
  test('a deadline has what its kind needs, and "trước ngày" ends a day earlier', () => {
    for (const { kind, date, monthDay, days, base, after, milestones, bound, lastDay } of plan.deadlines) {
      expect({ date: date !== null, relative: days !== null && base !== null, after: after !== null })
        .toEqual({ date: kind === 'DATED', relative: kind === 'RELATIVE', after: kind === 'CHAINED' });
      if (kind === 'ON_MILESTONE') expect(milestones).not.toEqual([]);
      const day = date ?? (monthDay === null ? null : `2023-${monthDay}`);
      if (day === null) continue;
      expect(isDay(day)).toBe(true);
      const last = bound === 'EXCLUSIVE' ? dayBefore(day) : day;
      expect(lastDay).toBe(date === null ? last.slice(5) : last);
    }
  });
  test('a nomination goes from state to state, from DRAFT to a decision', () => {
    const reached = new Set(['DRAFT']);
    for (const { from, to } of plan.route) {
      expect(reached).toContain(from);
      reached.add(to);
    }
    expect(reached).toContain('DECIDED');
    expect(plan.route[0].from).toBe('DRAFT');
  });
  test('a legal basis has the number and the date of its source; a wrong writing is an alias of it', () => {
    for (const { source: id, asQuoted, corrected, otherWritings, citation } of plan.legalBases) {
      const source = SOURCES.get(id);
      expect(corrected ?? asQuoted).toBe(source.number);
      const wrong = [...(corrected === null ? [] : [asQuoted]), ...otherWritings.map((other: Loose) => other.asQuoted)];
      expect(source.aliases ?? []).toEqual(expect.arrayContaining(wrong));
      const words: string = citation.correctedQuote ?? citation.quote;
      const [, day, month, year] = /^ ngày (\d+)\/(\d+)\/(\d+)/.exec(words.split(source.number)[1]!) ?? [];
      if (year !== undefined) expect(source.date).toBe(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
    }
  });
  test('a rule of the rank of another unit quotes its words, and ranks as a rule of the plan does', () => {
    for (const rule of plan.rules.filter(({ conditions }: Loose) => conditions.some(({ kind }: Loose) => kind === 'PARENT_RANK'))) {
      for (const condition of rule.conditions) {
        expect(rule.citation.quote).toContain(condition.citation.quote);
        if (condition.rankOf) expect(plan.rules.map((known: Loose) => known.code)).toContain(condition.rankOf);
        if (condition.variant) expect(rule.variants.map((variant: Loose) => variant.code)).toContain(condition.variant);
      }
    }
  });
  test('sets that it names are among the seeds', () => {
    const sets = readdirSync(join(SEEDS, 'index-sets'));
    for (const set of plan.indicatorSets.flatMap((item: Loose) => item.sets)) expect(sets).toContain(`${set}.json`);
  });
});

test('one key is one measure in every plan, and a target is a percentage', () => {
  const measures = new Map<string, unknown>();
  for (const { measure, value } of PLANS.flatMap((plan) => [...plan.targets, ...plan.measures])) {
    expect(measures.get(measure.key) ?? measure).toEqual(measure);
    measures.set(measure.key, measure);
    if (value !== undefined) expect(Number(value)).toBeGreaterThan(0);
  }
});

test('bodies are units of the register', () => {
  const departments = csv('units/departments.csv');
  const territories = new Map(departments.map(({ province_code, province_name }) => [province_code!, slugPart(province_name!.replace('Tỉnh ', ''))]));
  const known = new Set([
    ...territories.values(), 'thai-nguyen', 'hung-yen', 'dak-lak.buon-ma-thuot',
    ...departments.map(({ province_code, name }) => `${territories.get(province_code!)}.${slugPart(name!)}`),
    ...csv('units/divisions.csv').map(({ full_name }) => `dak-lak.buon-ma-thuot.${slugPart(full_name!)}`),
  ]);
  const named = PLANS.flatMap((plan) => [...plan.roles.flatMap(({ bindings }: Loose) => bindings), ...plan.sectors.map(({ lead }: Loose) => lead)])
    .flatMap((body) => (typeof body?.unit === 'string' ? [body.unit] : []));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((unit) => !known.has(unit))).toEqual([]);
});

test('a number of the register is the same question in every plan, and each is asked somewhere', () => {
  const numbers = PLANS.flatMap((plan) => [...objects(plan)]).flatMap(({ register }) => (register === undefined ? [] : [register]));
  expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
});

test('readings of one question have different names, and rows of an open question are rows of its plan', () => {
  for (const plan of PLANS) {
    const rows = new Set([...SECTIONS.flatMap((section) => plan[section].flatMap((item: Loose) => item.rows)), ...plan.rules.map(({ code }: Loose) => code)]);
    for (const { id, alternatives, rows: own } of plan.ambiguities) {
      expect([id, new Set(alternatives.map(({ code }: Loose) => code)).size, own.filter((row: string) => !rows.has(row))]).toEqual([id, alternatives.length, []]);
    }
  }
});
