import fc from 'fast-check';
import { computeSnapshot, judge, NOT_APPLICABLE, NOT_REPORTED, placeOf, points, reported, sumAt, TOTAL, toScores, whatIf, type Entry, type Frozen, type IndicatorSet, type Place, type Score, type Standing, type Supposed, type VerdictResult } from '../../src/indexers/core';
import { anyField, anyRule, law, SEED, type RandomField } from '../support/arbitraries';
import { anEntry, aRule, aSet, frozen, scoresOf } from '../support/core';

const placesOf = (standings: readonly Standing[]): Place[] => standings.map((standing) => placeOf(standing.rankStatus, sumAt(standing, TOTAL), standing.rankTerritory[TOTAL]!));

/** A ranking as it was published, judged by some rules. */
function published({ set, entries }: RandomField, rules: ReturnType<typeof aRule>[]): Frozen {
  const { standings } = computeSnapshot(set, entries);
  const judged = rules.map((rule) => {
    const results = judge(rule, { set, entries, standings, decided: true }, entries.map((_, at) => at)).map(({ result }) => result);
    return { rule, before: (at: number) => results[at] ?? null };
  });
  return { set, entries, decided: true, places: placesOf(standings), judged };
}

/** The same entries with other scores, laid down one by one. */
function exchanged(set: IndicatorSet, entries: readonly Entry[], supposed: Supposed): Entry[] {
  return entries.map((entry, at) => {
    const changes = supposed.get(at);
    if (changes === undefined) return entry;
    const scores = structuredClone(entry.scores ?? toScores(set.nodes.length, new Map())) as { points: number[]; status: number[] };
    for (const [node, score] of changes) {
      scores.status[node] = ['REPORTED', 'MISSING', 'NOT_APPLICABLE'].indexOf(score.status);
      scores.points[node] = score.status === 'REPORTED' ? score.points : 0;
    }
    return { ...entry, scores, stage: 'APPROVED' };
  });
}

const anyScore = (max: number): fc.Arbitrary<Score> => fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0.5, 0.9, 1).map((share) => reported(points(Math.floor(max * share)))) },
  fc.constantFrom(NOT_REPORTED, NOT_APPLICABLE),
);

const anySupposition = anyField.filter(({ entries }) => entries.length > 0).chain((field) => {
  const change = fc.tuple(fc.nat(field.entries.length - 1), fc.nat(field.set.nodes.length - 1)).chain(([at, node]) => anyScore(field.set.nodes[node]!.max ?? 0).map((score) => [at, node, score] as const));
  return fc.tuple(fc.constant(field), fc.array(change, { minLength: 1, maxLength: 6 }));
});

const toSupposed = (changes: readonly (readonly [number, number, Score])[]): Supposed => {
  const supposed = new Map<number, Map<number, Score>>();
  for (const [at, node, score] of changes) supposed.set(at, (supposed.get(at) ?? new Map<number, Score>()).set(node, score));
  return supposed;
};

test(`what is supposed is what a publication of the same scores would say, and nothing else moves (seed ${SEED})`, () =>
  law(fc.tuple(anySupposition, anyRule), ([[field, changes], rule]) => {
    const supposed = toSupposed(changes);
    const before = frozen(published(field, [rule]));
    const { places, verdicts } = whatIf(before, supposed);
    const real = published({ set: field.set, entries: exchanged(field.set, field.entries, supposed) }, [rule]);
    const told = new Map(places.map((place) => [place.position, place]));
    field.entries.forEach((_, at) => {
      const moved = JSON.stringify(before.places[at]) !== JSON.stringify(real.places[at]);
      expect(told.has(at)).toBe(supposed.has(at) || moved);
      if (told.has(at)) expect(told.get(at)).toEqual({ position: at, before: before.places[at], after: real.places[at] });
      const [was, is] = [before.judged[0]!.before(at), real.judged[0]!.before(at)];
      const verdict = verdicts.find(({ position }) => position === at);
      expect(verdict === undefined ? null : [verdict.before, verdict.after.result]).toEqual(supposed.has(at) || was !== is ? [was, is] : null);
    });
    expect(places.slice(0, supposed.size).map(({ position }) => position)).toEqual([...supposed.keys()]);
    const others = places.slice(supposed.size).map(({ after }) => after.rank ?? Infinity);
    expect(others).toEqual([...others].sort((a, b) => a - b));
  }, 500));

test('a rule that does not concern a unit says nothing of it', () => {
  const set = aSet({ mains: { AWARENESS: '10' } });
  const entries = ['a', 'b'].map((key) => anEntry(key, scoresOf(set, { AWARENESS: '5' })));
  const field = published({ set, entries }, [aRule({ rank: { required: 1 } })]);
  const onlyA = { ...field, judged: field.judged.map((one) => ({ ...one, before: (at: number) => (at === 0 ? one.before(at) : null) })) };
  const { places, verdicts } = whatIf(onlyA, new Map([[1, new Map([[1, reported(points(60_000))]])]]));
  expect(places.map(({ position, after }) => [position, after.rank])).toEqual([[1, 1], [0, 2]]);
  expect(verdicts.map(({ position, before, after }) => [position, before, after.result])).toEqual([[0, 'YES', 'NO']]);
});

test('who is judged through a unit moves with its rank, behind all that are ranked; who stays is not told', () => {
  const set = aSet({ mains: { AWARENESS: '10' } });
  const entries = Object.entries({ a: '5', b: '4', c: '1' }).map(([key, score]) => anEntry(key, scoresOf(set, { AWARENESS: score })));
  const rule = { ...aRule({}), conditions: [{ kind: 'PARENT_RANK' as const, operator: 'LTE' as const, required: 1, scope: 'TERRITORY' as const, parentKind: null }] };
  const dependents = ['a', 'b', 'c'].map((parent, at) => ({ key: `under ${parent}`, at, row: 3 + at }));
  const first = (position: number): VerdictResult => (position % 3 === 0 ? 'YES' : 'NO');
  const field = { ...published({ set, entries }, []), judged: [{ rule, dependents, before: first }, { rule, dependents, before: (position: number) => (position < 3 ? first(position) : null) }] };
  const { verdicts } = whatIf(field, new Map([[1, new Map([[1, reported(points(60_000))]])]]));
  expect(verdicts.map(({ position, judged, before, after }) => [position, judged, before, after.key, after.result])).toEqual([
    [1, 0, 'NO', 'b', 'YES'], [1, 1, 'NO', 'b', 'YES'], [0, 0, 'YES', 'a', 'NO'], [0, 1, 'YES', 'a', 'NO'], [3, 0, 'YES', 'under a', 'NO'], [4, 0, 'NO', 'under b', 'YES'],
  ]);
});
