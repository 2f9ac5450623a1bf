import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const ruleOf = async (code: string, day: string, language: 'vi' | 'en' = 'en'): Promise<any> => {
  const plan = code.startsWith('TB') ? 'TB-2023' : 'BMT-2023';
  const { rules } = (await api.ask(`{ plan(code: "${plan}") { rules { code subjectKind variants applies(asOf: "${day}") { result reason } conditions { kind variant rankOf parentKind } } } }`, { language })).plan;
  return rules.find((rule: any) => rule.code === code);
};
const applies = async (code: string, day: string, language: 'vi' | 'en' = 'en'): Promise<string[]> => Object.values((await ruleOf(code, day, language)).applies);

test.each([
  ['TB-R1', '2022-12-31', 'NO', 'The plan covers from 2023 to the end of 2025; this day lies before it.'],
  ['TB-R1', '2026-01-01', 'NO', 'The plan covers from 2023 to the end of 2025; this day lies after it.'],
  ['TB-R1', '2025-12-31', 'YES', 'The plan covers from 2023 to the end of 2025.'],
  ['TB-R2', '2025-06-30', 'YES', 'The plan covers from 2023 to the end of 2025.'],
  ['TB-R2', '2025-07-01', 'NOT_APPLICABLE', 'There is nobody left to rank as the rule does: districts ended on 2025-07-01.'],
  ['TB-R3', '2025-07-01', 'NOT_APPLICABLE', 'There is nobody left to rank as the rule does: districts ended on 2025-07-01.'],
  ['TB-R4', '2025-07-01', 'YES', 'The plan covers from 2023 to the end of 2025.'],
  ['TB-R5', '2025-07-01', 'NOT_APPLICABLE', 'There is nobody left to rank as the rule does: districts ended on 2025-07-01.'],
  ['TB-R7', '2025-07-01', 'YES', 'The plan covers from 2023 to the end of 2025; its part on districts, communes no longer applies: districts ended on 2025-07-01.'],
  ['BM-R1', '2025-07-01', 'NOT_APPLICABLE', 'There is nobody left to rank as the rule does: divisions ended on 2025-07-01.'],
  ['BM-R2', '2025-07-01', 'YES', 'The plan covers from 2023 to the end of 2025.'],
])('%s on %s: %s', async (code, day, result, reason) => {
  expect(await applies(code, day)).toEqual([result, reason]);
});

test('the reason is told in Vietnamese by default', async () => {
  expect(await applies('TB-R3', '2025-07-01', 'vi')).toEqual(['NOT_APPLICABLE', 'Không còn đơn vị để xếp hạng theo quy định: cấp huyện kết thúc từ ngày 2025-07-01.']);
});

test('TB-R7 is about persons, and shows both readings and what each of them asks', async () => {
  const { subjectKind, variants, conditions } = await ruleOf('TB-R7', '2024-01-01');
  expect(subjectKind).toBe('PERSON');
  expect(variants.map((text: string) => text.slice(0, 12))).toEqual(['A (applied):', 'B: "01 to 03']);
  expect(conditions.map(({ kind, variant, rankOf, parentKind }: any) => [kind, variant, rankOf, parentKind])).toEqual([
    ['ATTEST', null, null, null], ['PARENT_RANK', null, 'TB-R1', 'DEPARTMENT'], ['PARENT_RANK', 'A', 'TB-R2', 'DISTRICT'],
    ['PARENT_RANK', 'B', null, 'SUBORDINATE'], ['PARENT_RANK', null, 'TB-R3', 'COMMUNE'],
  ]);
});

test('a verdict names the unit whose rank counts, then the subordinate units that go by it, with the words of the condition that binds it', async () => {
  const asked = 'totalCount nodes { unit { kind } rule { subjectKind } result reasons { kind result text citation { correctedQuote } } }';
  const { totalCount, nodes } = (await api.ask(`{ verdicts(plan: "TB-2023", year: 2023, rule: "TB-R5", first: 100) { ${asked} } }`)).verdicts;
  expect(totalCount).toBe(10);
  expect(nodes.map((node: any) => [node.unit.kind, node.rule.subjectKind, node.result]).slice(2, 4)).toEqual([['DISTRICT', 'SUBORDINATE', 'UNKNOWN'], ['DISTRICT', 'SUBORDINATE', 'NO']]);
  expect(nodes[0].reasons).toEqual([
    { kind: 'PARENT_RANK', result: 'YES', text: 'Hạng 1 trong toàn địa bàn (yêu cầu hạng từ 1 đến 3).', citation: { correctedQuote: expect.stringContaining('từ 01 đến 03') } },
    { kind: 'ATTEST', result: 'UNKNOWN', text: 'Chưa có xác nhận: làm tốt công tác tham mưu.', citation: { correctedQuote: expect.stringContaining('làm tốt công tác tham mưu') } },
  ]);
  expect(nodes.slice(8).map((node: any) => [node.unit.kind, node.result])).toEqual([['SUBORDINATE', 'NO'], ['SUBORDINATE', 'NO']]);
  const communes = (await api.ask('{ verdicts(plan: "TB-2023", year: 2023, rule: "TB-R7", first: 100, result: [UNKNOWN]) { nodes { unit { kind } reasons { kind citation { correctedQuote } } } } }')).verdicts.nodes;
  const ofCommune = communes.find(({ unit }: any) => unit.kind === 'COMMUNE');
  expect(ofCommune.reasons[1].citation.correctedQuote).toContain('từ 01 đến 02 đơn vị dẫn đầu các xã');
});

test('what is supposed of a district moves the verdicts of its subordinate units too', async () => {
  const { ranking } = await api.ask('{ ranking(territory: "34", unitKind: DISTRICT, year: 2023) { snapshot { id } nodes { unit { code } } } }');
  const { code } = ranking.nodes[7].unit;
  const query = 'query ($input: WhatIfInput!) { whatIf(input: $input) { standings { unit { code } rankAfter } verdicts { unit { code } rule { code } before after } } }';
  const mains = ['AWARENESS', 'INSTITUTIONS', 'INFRASTRUCTURE', 'HUMAN_RESOURCES', 'CYBERSECURITY', 'DIGITAL_GOVERNMENT', 'DIGITAL_ECONOMY', 'DIGITAL_SOCIETY'];
  const { indicatorSet } = (await api.ask(`{ snapshot(id: "${ranking.snapshot.id}") { indicatorSet { mainIndicators { key maxPoints { value } } } } }`)).snapshot;
  const changes = mains.map((key) => ({ unit: code, node: key, points: indicatorSet.mainIndicators.find((main: any) => main.key === key).maxPoints.value }));
  const { standings, verdicts } = (await api.ask(query, { variables: { input: { snapshot: ranking.snapshot.id, changes } } })).whatIf;
  expect(standings[0]).toEqual({ unit: { code }, rankAfter: 1 });
  const own = verdicts.filter(({ unit }: any) => unit.code === code).map((verdict: any) => [verdict.rule.code, verdict.before, verdict.after]);
  expect(own).toEqual([['TB-R2', 'NO', 'YES'], ['TB-R5', 'NO', 'UNKNOWN'], ['TB-R7', 'NO', 'UNKNOWN']]);
});

test('a person is no unit: nothing is ranked or listed by that kind', async () => {
  const { code, field } = await api.refusal('{ ranking(territory: "34", unitKind: PERSON, year: 2023) { totalCount } }');
  expect([code, field]).toEqual(['BAD_USER_INPUT', 'unitKind']);
  expect((await api.refusal('{ units(filter: { kind: [PERSON] }) { totalCount } }')).field).toBe('filter.kind');
});
