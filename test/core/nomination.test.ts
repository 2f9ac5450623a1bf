import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDefinition } from '../../src/entities';
import { dossierState, holderOn, isAbove, paperState, routeOf, stepStates, stopOf } from '../../src/indexers/core';

/* The way of a nomination, as each plan words it. */

const planOf = (code: string): PlanDefinition => JSON.parse(readFileSync(join(__dirname, '../../seeds/plans', `${code}.json`), 'utf8')) as PlanDefinition;
const way = (code: string, kind: { higher?: boolean; business?: boolean } = {}): string =>
  routeOf(planOf(code).route!, { higher: false, business: false, ...kind }).map(({ id, action }) => `${id} ${action}`).join(', ');

test.each([
  ['BK-P1: two appraisals, then the chairman', way('BK-2022'), 'BK-P1-1 NOMINATE, BK-P1-2 SELECT, BK-P1-3 APPRAISE, BK-P1-4 DECIDE'],
  ['TQ-P1: the steering committee is asked before the appraisal', way('TQ-2022'), 'TQ-P1-1 NOMINATE, TQ-P1-2 SELECT, TQ-P1-3 CONSULT, TQ-P1-4 APPRAISE, TQ-P1-5 DECIDE'],
  ['TB-P: a unit', way('TB-2023'), 'TB-P-1 NOMINATE, TB-P-2 SELECT, TB-P-3 APPRAISE, TB-P-4 DECIDE'],
  ['TB-P: an enterprise comes through its association', way('TB-2023', { business: true }), 'TB-P-1b NOMINATE, TB-P-2 SELECT, TB-P-3 APPRAISE, TB-P-4 DECIDE'],
  ['HT-P: the council is asked after the appraisal', way('HT-2025'), 'HT-P-1 NOMINATE, HT-P-2 SELECT, HT-P-3 APPRAISE, HT-P-4 CONSULT, HT-P-5 DECIDE'],
  ['HT-P: above the chairman it is forwarded', way('HT-2025', { higher: true }), 'HT-P-1 NOMINATE, HT-P-2 SELECT, HT-P-3 APPRAISE, HT-P-4 CONSULT, HT-P-6 FORWARD'],
  ['HT-P: an enterprise takes the way of units where no other is named', way('HT-2025', { business: true }), way('HT-2025')],
  ['BM-P: the city decides', way('BMT-2023'), 'BM-P-1 NOMINATE, BM-P-2 SELECT, BM-P-3 APPRAISE, BM-P-4 DECIDE'],
  ['BM-P: the province decides what the city forwards', way('BMT-2023', { higher: true }), 'BM-P-1 NOMINATE, BM-P-2 SELECT, BM-P-3 APPRAISE, BM-P-5 FORWARD, BM-P-6 DECIDE'],
])('%s', (_, taken, expected) => expect(taken).toBe(expected));

test('a route that returns to a state it has left is no route', () => {
  expect(() => routeOf([{ channel: 'ALL', from: 'DRAFT', to: 'SUBMITTED' }, { channel: 'ALL', from: 'SUBMITTED', to: 'DRAFT' }], { higher: false, business: false })).toThrow('does not return to DRAFT');
});

test.each([
  ['BM-A: a certificate of the province under the plan of a city', 'PROVINCE', 'DISTRICT', true], ['HT-A3: a Labour Order', 'STATE', 'PROVINCE', true],
  ['HT-A3: the Government\'s flag', 'GOVERNMENT', 'PROVINCE', true], ['BK-A1: the chairman\'s own certificate', 'PROVINCE', 'PROVINCE', false], ['BM-A: a commune\'s certificate', 'COMMUNE', 'DISTRICT', false],
] as const)('%s: is it above who decides? %s above %s', (_, grantor, issuer, above) => expect(isAbove(grantor, issuer)).toBe(above));

/** Statements of one day. */
const on = (values: readonly ('YES' | 'NO' | null)[]) => values.map((value) => value && { value, on: '2023-12-01' });

test.each([
  ['nominated only', ['YES', null, null], 'DONE STATED, PENDING NOT_STATED, NOT_REACHED OPEN_BEFORE'], ['decided', ['YES', 'YES', 'YES'], 'DONE STATED, DONE STATED, DONE STATED'],
  ['a NO stops it', ['YES', 'NO', null], 'DONE STATED, DONE STATED, NOT_REACHED REFUSED_BEFORE'],
  ['an opinion ahead of an open step does nothing yet', ['YES', null, 'YES', null], 'DONE STATED, PENDING NOT_STATED, PENDING OPEN_BEFORE, NOT_REACHED OPEN_BEFORE'],
  ['an opinion behind a NO does nothing', ['YES', 'NO', 'YES'], 'DONE STATED, DONE STATED, NOT_REACHED REFUSED_BEFORE'],
  ['two opinions ahead of an open step', ['YES', null, 'YES', 'NO'], 'DONE STATED, PENDING NOT_STATED, PENDING OPEN_BEFORE, PENDING OPEN_BEFORE'],
] as const)('where the steps stand: %s', (_, stated, expected) => expect(stepStates(on(stated)).map(({ state, because }) => `${state} ${because}`).join(', ')).toBe(expected));

test.each([
  ['nothing is stated of the second', ['YES', null, 'YES'], 1], ['the second was refused', ['YES', 'NO', null], 1], ['all is done', ['YES', 'YES'], null], ['the last was refused', ['YES', 'NO'], 1],
] as const)('where a route stops: %s', (_, stated, expected) => expect(stopOf(on(stated))).toBe(expected));

test.each([
  ['a decision of 1 January behind an appraisal of 10 February waits', ['12-20', '02-10', '01-01'], ['YES', 'YES', 'YES'], 2, 'DONE STATED, DONE STATED, PENDING EARLY'],
  ['a NO of too early a day stops nothing', ['12-20', '02-10', '01-01', '03-01'], ['YES', 'YES', 'NO', 'YES'], 2, 'DONE STATED, DONE STATED, PENDING EARLY, PENDING OPEN_BEFORE'],
  ['two steps on one day are in order', ['12-20', '12-20', '12-20'], ['YES', 'YES', 'YES'], null, 'DONE STATED, DONE STATED, DONE STATED'],
] as const)('BK-P1: %s', (_, days, values, stop, expected) => {
  const stated = days.map((day, at) => ({ value: values[at]!, on: `${day.startsWith('12') ? 2023 : 2024}-${day}` }));
  expect([stopOf(stated), stepStates(stated).map(({ state, because }) => `${state} ${because}`).join(', ')]).toEqual([stop, expected]);
});

describe('register row 14: the body that holds a role on a day', () => {
  const ict = planOf('BK-2022').roles!.find(({ id }) => id === 'BK-R-ict')!.bindings;
  test.each([
    ['2023-12-01', 'YES', 'Sở Thông tin và Truyền thông'], ['2025-02-28', 'YES', 'Sở Thông tin và Truyền thông'], ['2025-03-01', 'YES', 'Sở Khoa học và Công nghệ'],
    ['2025-07-01', 'UNKNOWN', undefined],
  ])('BK-P1, on %s: %s', (day, known, name) => expect([holderOn(ict, day).known, holderOn(ict, day).body?.name]).toEqual([known, name]));

  test('a role that many units hold is held by none in particular', () => expect(holderOn([], '2023-12-01')).toEqual({ known: 'NOT_APPLICABLE', body: null }));
});

describe('whether a dossier is complete, and why not', () => {
  const stated = (value: 'YES' | 'NO', role: string | null = null): { value: 'YES' | 'NO'; role: string | null } => ({ value, role });
  test.each([
    ['BK-H: the letter is there', { byLaw: false, confirmedBy: null, stated: stated('YES') }, 'COMPLETE THERE'],
    ['BK-H: the letter is not there', { byLaw: false, confirmedBy: null, stated: stated('NO') }, 'INCOMPLETE LACKING'],
    ['BK-H: nobody has said', { byLaw: false, confirmedBy: null, stated: null }, 'UNKNOWN NOT_STATED'],
    ['BK-H: the report is confirmed', { byLaw: false, confirmedBy: 'BK-H-role-head', stated: stated('YES', 'BK-H-role-head') }, 'COMPLETE THERE'],
    ['BK-H: the report is confirmed by nobody', { byLaw: false, confirmedBy: 'BK-H-role-head', stated: stated('YES') }, 'INCOMPLETE NOT_CONFIRMED'],
    ['BM-H: the report is confirmed by another role', { byLaw: false, confirmedBy: 'BM-H-role-nominator', stated: stated('YES', 'BM-P-role-culture') }, 'INCOMPLETE NOT_CONFIRMED'],
    ['TQ-P2: whatever the law asks for', { byLaw: true, confirmedBy: null, stated: null }, 'UNKNOWN BY_LAW'],
  ] as const)('%s', (_, paper, expected) => expect(Object.values(paperState(paper)).join(' ')).toBe(expected));

  test.each([
    ['all are there', ['COMPLETE', 'COMPLETE'], 'COMPLETE'], ['one is open', ['COMPLETE', 'UNKNOWN'], 'UNKNOWN'], ['one is lacking', ['UNKNOWN', 'INCOMPLETE'], 'INCOMPLETE'],
    ['HT-P, TB-P: the plan lists none', [], 'UNKNOWN'],
  ] as const)('%s', (_, papers, expected) => expect(dossierState(papers)).toBe(expected));
});
