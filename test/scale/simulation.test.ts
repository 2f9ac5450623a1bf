import { computeSnapshot, type Entry, type IndicatorSet, type MainIndicatorKey, type VerdictResult } from '../../src/indexers/core';
import { changePlan } from '../../src/indexers/plan-changes';
import { Simulator } from '../../src/indexers/simulation';
import { PLAN } from '../api/small-hub';
import { anEntry, aSet, judged, scoresOf } from '../support/core';
import { rulesOn } from '../../src/indexers/plan-rules';

/** As many communes as the country has had since 2025-07-01, each with eight main indicators of ten components. */
const COMMUNES = 3_321;
const KEYS: readonly MainIndicatorKey[] = ['AWARENESS', 'INSTITUTIONS', 'INFRASTRUCTURE', 'HUMAN_RESOURCES', 'CYBERSECURITY', 'DIGITAL_GOVERNMENT', 'DIGITAL_ECONOMY', 'DIGITAL_SOCIETY'];
const codes = KEYS.flatMap((_, main) => Array.from({ length: 10 }, (__, at) => `${main}.${at}`));
const SET: IndicatorSet = aSet({
  mains: Object.fromEntries(KEYS.map((key) => [key, '100'])),
  components: Object.fromEntries(KEYS.map((key, main) => [key, Object.fromEntries(codes.filter((code) => code.startsWith(`${main}.`)).map((code) => [code, '10']))])),
});
const entries: Entry[] = Array.from({ length: COMMUNES }, (_, unit) =>
  anEntry(`unit-${unit}`, scoresOf(SET, Object.fromEntries(codes.map((code, at) => [code, unit % 97 === 0 && at === 0 ? 'missing' : String(((unit * 7 + at * 3) % 11) * 0.25 + 7.5)]))), { parent: `district-${unit % 300}`, parentKind: 'DISTRICT' }));

test('a simulation for every commune of the country takes less than a second, its first one with all that is made once', () => {
  const stands = judged(rulesOn(PLAN.rules, 'COMMUNE')[0]!.rule, { set: SET, entries, standings: computeSnapshot(SET, entries).standings, decided: true });
  const results = entries.map(({ key }) => stands.get(key)!.result);
  const began = performance.now();
  const simulator = new Simulator({ set: SET, entries, decided: true, unitKind: 'COMMUNE', rules: PLAN.rules, answer: (_, position): VerdictResult => results[position]! });
  const [run] = simulator.run(changePlan({ rules: PLAN.rules, quotas: [] }, [{ kind: 'THRESHOLD', value: '0.80' }, { kind: 'RANK_LIMIT', value: '5' }, { kind: 'MISSING', value: 'ZERO' }]));
  const took = performance.now() - began;
  const { subjects, gains, loses, unchanged } = run!.outcome;
  expect([subjects, gains.length + loses.length + unchanged]).toEqual([COMMUNES, COMMUNES]);
  expect(gains.length).toBeGreaterThan(100);
  expect(took).toBeLessThan(1_000);
});
