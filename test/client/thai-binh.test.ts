import { DtiHub, NotFoundError, type Standing } from '../../client/src';
import type { Database } from '../../src/database/data-source';
import { formatPoints, parsePoints, type Points } from '../../src/indexers/core';
import { seededHub } from '../support/seeded';
import { startHub, type RunningHub } from '../support/running-hub';

const DEPARTMENTS_2023 = { territory: '34', unitKind: 'DEPARTMENT', year: 2023 } as const;

let database: Database;
let running: RunningHub;
let hub: DtiHub;
beforeAll(async () => {
  database = await seededHub();
  running = await startHub(database);
  hub = new DtiHub(running.url, { language: 'en' });
});
afterAll(async () => {
  await running.close();
  await database.close();
});

const more = (points: string, by: string): Points => (parsePoints(points)! + parsePoints(by)!) as Points;
const flag = ({ verdicts }: Standing, rule: string): string | undefined => verdicts.find((verdict) => verdict.rule.code === rule)?.result;

describe('the departments of Thái Bình in 2023', () => {
  test('the second reaches exactly 90 % and is flagged; the third has 89.996 % and is not, although it shows as 90.00 %', async () => {
    const [, second, third] = (await hub.ranking(DEPARTMENTS_2023)).nodes;
    expect([second!.unit.name, second!.points, second!.maxPoints, flag(second!, 'TB-R1')]).toEqual(['Sở Nội vụ', '450', '500', 'YES']);
    expect([third!.unit.name, third!.rank, third!.percent, flag(third!, 'TB-R1')]).toEqual(['Sở Tư pháp', 3, 89.996, 'NO']);
    expect(third!.verdicts.find(({ rule }) => rule.code === 'TB-R1')!.roundedWouldPass).toBe(true);
  });

  test('its card says how far it stands from the threshold, in which words of the plan, and that the scores are invented', async () => {
    const third = (await hub.ranking(DEPARTMENTS_2023)).nodes[2]!;
    const card = await hub.standing({ id: third.id });
    const ratio = card.verdicts.find(({ rule }) => rule.code === 'TB-R1')!.reasons.find(({ kind }) => kind === 'RATIO_OF_MAX')!;
    expect([ratio.result, ratio.required, ratio.margin, ratio.citation.source.code]).toEqual(['NO', '0.90', '-0.02', 'kh-thai-binh-2023']);
    expect(ratio.citation.quote).toContain('90%');
    expect(card.snapshot).toMatchObject({ provenance: 'SYNTHETIC', indicatorSet: { code: 'demo-department', synthetic: true } });
    expect(card.components.length).toBeGreaterThan(card.mainIndicators.length);
  });

  test('two hundredths of a point more would flag it, and nothing of that is stored', async () => {
    const { snapshot, nodes } = await hub.ranking(DEPARTMENTS_2023);
    const third = nodes[2]!;
    const { components } = await hub.standing({ id: third.id });
    const { node, points } = components.find((component) => component.status === 'REPORTED' && more(component.points!, '0.02') <= parsePoints(component.maxPoints)!)!;
    const changes = [{ unit: third.unit.slug, node: node.code, points: formatPoints(more(points!, '0.02')) }];
    const { standings, verdicts } = await hub.whatIf({ input: { snapshot: snapshot.id, changes } });
    expect(standings[0]).toMatchObject({ pointsBefore: '449.98', pointsAfter: '450', rankAfter: 2 });
    expect(verdicts.find(({ unit, rule }) => unit.slug === third.unit.slug && rule.code === 'TB-R1')).toMatchObject({ before: 'NO', after: 'YES' });
    expect((await hub.ranking(DEPARTMENTS_2023)).nodes[2]).toEqual(third);
  });

  test('the plan says it in Vietnamese, and its verdicts name the same departments', async () => {
    const vietnamese = new DtiHub(running.url, { language: 'vi' });
    const { rules, territory } = await vietnamese.plan({ code: 'TB-2023' });
    const rule = rules.find(({ code }) => code === 'TB-R1')!;
    expect([territory, rule.subjectKind]).toEqual(['34', 'DEPARTMENT']);
    expect(rule.conditions.map(({ kind, operator, required }) => [kind, operator, required])).toContainEqual(['RATIO_OF_MAX', 'GTE', '0.90']);
    const flagged = await vietnamese.verdicts({ plan: 'TB-2023', year: 2023, rule: 'TB-R1', result: ['YES'] });
    expect(flagged.nodes.map(({ unit }) => unit.name)).toEqual(['Sở Thông tin và Truyền thông', 'Sở Nội vụ']);
    expect(flagged.nodes[1]!.reasons.map(({ text }) => text).join(' ')).toContain('vừa đúng ngưỡng');
  });
});

test('Thái Bình as it was, and what became of it', async () => {
  const thaiBinh = await hub.unit({ code: '34', asOf: '2024-12-31' });
  expect([thaiBinh.fullName, thaiBinh.validTo]).toEqual(['Tỉnh Thái Bình', '2025-07-01']);
  expect(thaiBinh.successors.map(({ unit, relation }) => [unit?.fullName, relation])).toEqual([['Tỉnh Hưng Yên', expect.any(String)]]);
  const today = hub.unit({ code: '34' });
  await expect(today).rejects.toThrow(NotFoundError);
  await expect(today).rejects.toMatchObject({ field: 'code', value: '34', remedy: expect.stringContaining('to 2025-06-30') });
});

test('a document is found as people write its number', async () => {
  const { nodes } = await hub.sources({ search: '922/qd-btttt' });
  expect(nodes[0]).toMatchObject({ number: '922/QĐ-BTTTT', date: '2022-05-20' });
});

test('the national ranking of 2024 rests on an official table, and says where it differs from the arithmetic', async () => {
  const { snapshot } = await hub.ranking({ territory: 'VN', unitKind: 'PROVINCE', year: 2024, first: 1 });
  expect(snapshot).toMatchObject({ provenance: 'PUBLISHED', source: { code: 'dti-gov-vn-2024' } });
  const { disagreements, fingerprint } = await hub.snapshot({ id: snapshot.id });
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(disagreements.length).toBeGreaterThan(0);
  expect(disagreements[0]!.unit.kind).toBe('PROVINCE');
});
