import type { Database } from '../../src/database/data-source';
import type { PlanDefinition, SetDefinition, Stated } from '../../src/entities';
import { NOT_APPLICABLE, parsePoints, reported, toScores, type Score, type UnitKind } from '../../src/indexers/core';
import { setInForce } from '../../src/indexers/indicator-set';
import { publish, type Published } from '../../src/indexers/publish';
import { submit, type Card } from '../../src/indexers/submit';
import { emptyHub } from '../support/seeded';

/** What a unit reports, by node code: points as text, "N/A", or nothing. */
export type Scores = Readonly<Record<string, string>>;

/**
 * A province of six communes under two districts and three departments, small enough to know every answer by heart.
 * Three communes reach exactly 90 %, each in its own way; one is incomplete, one lies lower, one is not appraised.
 */
export const COMMUNES: Readonly<Record<string, Scores>> = {
  '90101': { '1.1': '60', '1.2': '40', gov: '80' },
  '90102': { '1.1': '60', '1.2': '30', gov: '90' },
  '90103': { '1.1': '50', gov: '50' },
  '90201': { '1.1': '60', '1.2': 'N/A', gov: '84' },
  '90202': { '1.1': '55', '1.2': '30', gov: '60.5' },
};

const UNITS: readonly (readonly [key: string, kind: UnitKind, type: string, name: string, parent: string | null, from?: string, to?: string])[] = [
  ['90', 'PROVINCE', 'tỉnh', 'Thử', null],
  ['901', 'DISTRICT', 'huyện', 'Một', '90', '2021-11-01', '2025-07-01'],
  ['902', 'DISTRICT', 'huyện', 'Hai', '90', '2021-11-01', '2025-07-01'],
  ['90101', 'COMMUNE', 'xã', 'An', '901'],
  ['90102', 'COMMUNE', 'xã', 'Ân', '901'],
  ['90103', 'COMMUNE', 'xã', 'Bình', '901'],
  ['90201', 'COMMUNE', 'xã', 'Đông', '902'],
  ['90202', 'COMMUNE', 'xã', 'Em 50%', '902'],
  ['90203', 'COMMUNE', 'xã', 'Đá_Bạc', '902'],
  ['thu.so-a', 'DEPARTMENT', 'sở', 'Sở A', '90'],
  ['thu.so-b', 'DEPARTMENT', 'sở', 'Sở B', '90'],
  ['thu.so-c', 'DEPARTMENT', 'sở', 'Sở C', '90'],
];

const stated = (value: number | null): Stated => ({ value, provenance: value === null ? 'not found' : 'found', source: 'law' });

export const SET: SetDefinition = {
  id: 'small', decision: '1/QĐ-THU', name: 'Bộ chỉ số nhỏ', nameEn: 'A small set', unitKinds: ['COMMUNE'], territory: '90', source: 'law', years: [2023, 2024],
  publishedDecimals: null, onMissing: 'INCOMPLETE', onNotApplicable: 'SHRINK_MAX', competitionGroups: [], synthetic: false,
  levels: { names: ['Chưa đạt', 'Khá', 'Tốt'], thresholds: { operator: 'GTE', from: ['0.70', '0.90'], provenance: 'found', source: 'law' }, note: null },
  totalPoints: stated(200), groups: [],
  pillars: [{ key: 'GOVERNMENT', nameVi: 'Chính quyền số', nameEn: 'Digital government', mainIndicators: ['AWARENESS', 'DIGITAL_GOVERNMENT'] }],
  mainIndicators: [
    {
      key: 'AWARENESS', code: 'aware', nameVi: 'Nhận thức số', nameEn: 'Awareness', scored: true, maxPoints: stated(100),
      components: [
        { code: '1.1', nameVi: 'Một một', maxPoints: stated(60), formula: { kind: 'RATIO', numerator: 'a', denominator: 'b' } },
        { code: '1.2', nameVi: 'Một hai', maxPoints: stated(40), formula: null },
      ],
    },
    { key: 'DIGITAL_GOVERNMENT', code: 'gov', nameVi: 'Chính quyền số', nameEn: 'Government', scored: true, maxPoints: stated(100), components: [] },
    { key: 'SMART_CITY', code: 'smart', nameVi: 'Đô thị thông minh', nameEn: 'Smart city', scored: false, maxPoints: stated(0), components: [] },
  ],
};

const GROUPED: SetDefinition = {
  ...SET, id: 'grouped', unitKinds: ['DEPARTMENT'], pillars: [],
  competitionGroups: [{ key: 'A', nameVi: 'Nhóm A', units: ['thu.so-a'] }, { key: 'B', nameVi: 'Nhóm B', units: ['thu.so-b', 'thu.so-c'] }],
};

const citation = { source: 'plan', article: 'I.1', quote: 'xếp hạng 1 và đạt từ 90%', correctedQuote: null };
export const PLAN: PlanDefinition = {
  code: 'P-1', name: 'Kế hoạch thử', nameEn: 'A plan', territory: '90', source: 'plan', years: { from: 2023, to: 2024 },
  rules: [{
    code: 'P-R1', subjectKind: 'COMMUNE', text: 'Nhất huyện và đạt từ 90 %.', textEn: 'First of its district with at least 90 %.', mainIndicators: null, citation,
    variants: [{ code: 'B', default: false, text: 'đếm', textEn: 'count' }, { code: 'A', default: true, text: 'hạng', textEn: 'rank' }],
    conditions: [
      { kind: 'RESULT_STATUS', operator: 'EQ', required: 'APPROVED', citation },
      { kind: 'RANK', scope: 'PARENT', parentKind: 'DISTRICT', operator: 'LTE', required: '1', citation },
      { kind: 'RATIO_OF_MAX', operator: 'GTE', required: '0.90', citation },
    ],
  }],
};

/** The small province with its communes of 2023 and 2024 and its departments of 2023 published and judged. */
export async function smallHub(): Promise<Database> {
  const database = await emptyHub();
  const { dataSource } = database;
  for (const [id, kind] of [['law', 'DECISION'], ['plan', 'PLAN']]) {
    await dataSource.query(`insert into source (id, number, kind, title, urls) values ($1, $2, $3, $4, '[]')`, [id, `${id}/2023`, kind, `Văn bản ${id}`]);
  }
  for (const [label, kind, type, name, parent, from = '2021-11-01', to = null] of UNITS) {
    const [code, slug] = label.startsWith('thu.') ? [null, label] : [label, `thu.${label}`];
    await dataSource.query(
      `insert into unit (key, lineage, code, slug, kind, type, name, full_name, parent_code, valid_from, valid_to, basis)
       values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'OFFICIAL')`,
      [`${label}@${from}`, code, slug, kind, type, name, `${type} ${name}`, parent, from, to],
    );
  }
  for (const set of [SET, GROUPED]) await dataSource.query(`insert into indicator_set values ($1, $2, $1)`, [set.id, JSON.stringify(set)]);
  await dataSource.query(`insert into plan (code, version, definition, hash) values ('P-1', 1, $1, 'one')`, [JSON.stringify(PLAN)]);
  await publishScores(database, 2023, COMMUNES);
  await publishScores(database, 2024, { '90101': { '1.1': '60', '1.2': '40', gov: '100' }, '90102': { '1.1': '6', '1.2': '4', gov: '10' } });
  await publishScores(database, 2023, { 'thu.so-a': { aware: '10', gov: '10' }, 'thu.so-b': { aware: '90', gov: '90' }, 'thu.so-c': { aware: '95', gov: '90' } }, GROUPED);
  return database;
}

let clock = Date.UTC(2026, 0, 1);

/** Appends approved scores and publishes them; the hub's own arithmetic, with a decision. */
export async function publishScores(database: Database, year: number, scores: Readonly<Record<string, Scores>>, definition = SET): Promise<Published> {
  const { set } = setInForce(definition, year);
  const units: { id: number; label: string }[] = await database.dataSource.query(`select id, coalesce(code, slug) as label from unit`);
  const cards = Object.entries(scores).map(([label, byCode]): Card => {
    const values = new Map<number, Score>(set.nodes.flatMap(({ code }, node) => (byCode[code] === undefined ? [] : [[node, toScore(byCode[code])]])));
    const missing = set.nodes.filter(({ code, kind }) => kind === 'COMPONENT' && byCode[code] === undefined);
    const inputs = Object.fromEntries(missing.map(({ code }) => [code, { value: '0/0', reason: 'ZERO_DENOMINATOR' }]));
    return { unitId: units.find((unit) => unit.label === label)!.id, stage: 'APPROVED', scores: toScores(set.nodes.length, values), inputs, publishedRank: null };
  });
  const unitKind = definition.unitKinds[0]!;
  const spec = { territory: '90', unitKind, year, setId: set.id, unitsAsOf: `${year}-12-31` };
  await database.dataSource.transaction((manager) => submit(manager, spec, cards));
  clock += 60_000;
  return publish(database.dataSource, { ...spec, provenance: 'COMPUTED', decision: '2/QĐ-THU', publishedAt: new Date(clock) });
}

function toScore(text: string): Score {
  return text === 'N/A' ? NOT_APPLICABLE : reported(parsePoints(text)!);
}
