/** Random fields of units for laws that must hold whatever the scores are. Small numbers, so that ties are many. */
import fc from 'fast-check';
import {
  RANK_SCOPES, STATUS, type Entry, type IndicatorSet, type MainIndicatorKey, type Operator, type Points, type Rule, type Scores,
} from '../../src/indexers/core';
import { anEntry, aRule, aSet } from './core';

/** Every run repeats the same random cases; FC_SEED tries others. The seed stands in the name of each suite of laws. */
export const SEED = Number(process.env.FC_SEED ?? 20_230_719);

export const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, numRuns = 300): void =>
  fc.assert(fc.property(arbitrary, holds), { seed: SEED, numRuns });

export interface RandomField {
  readonly set: IndicatorSet;
  readonly entries: readonly Entry[];
}

const MAINS: readonly MainIndicatorKey[] = ['AWARENESS', 'INSTITUTIONS', 'DIGITAL_ECONOMY', 'SMART_CITY', 'BONUS'];
const PARENTS = [{ parent: 'a', parentKind: 'DISTRICT' }, { parent: 'b', parentKind: 'DISTRICT' }, { parent: 'c', parentKind: 'PROVINCE' }, { parent: null, parentKind: null }] as const;

/** A set with components, a smart city of 0 points and a bonus. Maxima from a few 1/10 000 points to many. */
export const anySet: fc.Arbitrary<IndicatorSet> = fc
  .record({
    maxima: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom('0.0003', '0.001', '10', '33.3333', '150'))),
    components: fc.boolean(),
    publishedDecimals: fc.constantFrom(null, 2, 4),
    onMissing: fc.constantFrom('INCOMPLETE', 'ZERO'),
    onNotApplicable: fc.constantFrom('SHRINK_MAX', 'OUT_OF_COMPETITION'),
  })
  .map(({ maxima: [a, b, c], components, ...options }) =>
    aSet({
      ...options,
      mains: { AWARENESS: a!, INSTITUTIONS: b!, DIGITAL_ECONOMY: c!, SMART_CITY: '0', BONUS: '0' },
      components: components ? { INSTITUTIONS: { '2.1': b!, '2.2': '0' } } : {},
      bonus: ['BONUS'],
      pillars: { GOVERNMENT: ['AWARENESS', 'INSTITUTIONS'], ECONOMY: ['AWARENESS', 'DIGITAL_ECONOMY'] },
    }),
  );

/** One score: mostly reported, and then mostly one of a few shares of the maximum. */
function aScore(set: IndicatorSet, node: number): fc.Arbitrary<readonly [points: number, status: number]> {
  const { kind, max, bonus } = set.nodes[node]!;
  const nothing = [0, STATUS.MISSING] as const;
  if (kind === 'TOTAL') return fc.constantFrom(nothing, nothing, nothing, [Math.floor(max! / 2), STATUS.REPORTED] as const);
  const most = bonus ? 5 : max!;
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...[0, 0.5, 0.9, 1].map((share) => [Math.floor(most * share), STATUS.REPORTED] as const)) },
    { weight: 3, arbitrary: fc.integer({ min: bonus ? -5 : 0, max: most }).map((points) => [points, STATUS.REPORTED] as const) },
    { weight: 1, arbitrary: fc.constantFrom(nothing, [0, STATUS.NOT_APPLICABLE] as const) },
  );
}

const someScores = (set: IndicatorSet): fc.Arbitrary<Scores> =>
  fc.tuple(...set.nodes.map((_, node) => aScore(set, node))).map((pairs) => ({ points: pairs.map(([points]) => points), status: pairs.map(([, status]) => status) }));

/** A set and some units, appraised or not, under a few parents and in two competition groups. */
export const anyField: fc.Arbitrary<RandomField> = anySet.chain((set) =>
  fc
    .array(fc.record({ scores: fc.option(someScores(set), { freq: 12 }), place: fc.constantFrom(...PARENTS), group: fc.constantFrom(null, null, 'central') }), { maxLength: 14 })
    .map((units) => ({ set, entries: units.map(({ scores, place, group }, index) => anEntry(`unit-${index}`, scores, { ...place, group })) })),
);

/** A rule like those of the plans: a rank, a share or both, over all or some main indicators. */
export const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    mainIndicators: fc.constantFrom(null, MAINS.slice(0, 2), MAINS.slice(0, 3), MAINS),
    approved: fc.boolean(),
    rank: fc.record({ required: fc.integer({ min: 1, max: 4 }), scope: fc.constantFrom(...RANK_SCOPES), parentKind: fc.constantFrom(null, 'DISTRICT' as const) }),
    ratio: fc.record({ operator: fc.constantFrom<Operator[]>('GTE', 'GT'), required: fc.constantFrom('0.90', '0.70', '0.50') }),
    both: fc.constantFrom('rank', 'ratio', 'both'),
  })
  .map(({ both, rank, ratio, ...rest }) => aRule({ ...rest, ...(both !== 'ratio' && { rank }), ...(both !== 'rank' && { ratio }) }));

/** The same field with the scores of one unit changed. */
export function withScores(field: RandomField, unit: number, change: (scores: Scores) => Scores): RandomField {
  const entries = field.entries.map((entry, index) => (index === unit && entry.scores !== null ? { ...entry, scores: change(entry.scores) } : entry));
  return { ...field, entries };
}

/** The same field in a unit of measure `factor` times as fine: every point and every maximum times `factor`. */
export function scaled({ set, entries }: RandomField, factor: number): RandomField {
  return {
    set: { ...set, nodes: set.nodes.map((node) => ({ ...node, max: (node.max! * factor) as Points })) },
    entries: entries.map((entry) => ({ ...entry, scores: entry.scores && { ...entry.scores, points: entry.scores.points.map((value) => value * factor) } })),
  };
}
