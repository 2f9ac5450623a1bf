import { attestedBy, type Attestation } from './attestation';
import { findingOf, roundedResult, type Subject } from './finding';
import type { Finding } from './finding-line';
import type { IndicatorSet } from './indicator';
import { invariant } from './invariant';
import { bestFirst, partitionOf, ranksWithin, ratiosOf } from './rank';
import { all, type Rule, type VerdictResult } from './rule';
import { competes, parentPartition, territoryPartition, type Entry, type Standing } from './standing';
import { layoutOf, sumOver, type Layout } from './total';
import type { RankScope } from './unit';

export interface Verdict {
  readonly key: string;
  readonly rule: string;
  readonly result: VerdictResult;
  readonly findings: readonly Finding[];
  /** Whether the verdict would be YES if the percentage were rounded to two decimals first: explains 89.996 shown as 90.00. */
  readonly roundedWouldPass: boolean;
}

/** A frozen ranking to judge: who stands in it, and whether its approval can be read from the scorecards or needs a decision. */
export interface Field {
  readonly set: IndicatorSet;
  readonly entries: readonly Entry[];
  readonly standings: readonly Standing[];
  /** False for a ranking computed by the hub that no decision has published yet. */
  readonly decided: boolean;
  /** What was stated of its units and of those that depend on them; nobody has stated anything where it is left out. */
  readonly attestations?: readonly Attestation[];
}

/** A subject that has no place in the ranking itself and goes by that of the unit at this position, to which it belongs. */
export interface Dependent {
  readonly key: string;
  readonly at: number;
}

/**
 * Judges the units at `subjects` (positions in the field) and those that depend on one of them by one rule; ranks are
 * those among the whole field. A unit whose rank merely counts for others (PARENT_RANK) is not itself attested.
 */
export function judge(rule: Rule, field: Field, subjects: readonly (number | Dependent)[]): Verdict[] {
  const { set, entries, standings, attestations = [] } = field;
  invariant(rule.conditions.length > 0, `rule ${rule.code} states no condition, so it would flag everybody`);
  const layout = layoutOf(set);
  const chosen = chosenMains(rule, layout);
  const sums = standings.map((standing) => sumOver(layout, standing, chosen ?? []));
  const order = bestFirst(ratiosOf(standings.map((standing, index) => competes(standing, sums[index]!))), set.publishedDecimals);
  const ranks: Record<RankScope, Int32Array> = {
    TERRITORY: ranksWithin(order, partitionOf(territoryPartition(entries))),
    PARENT: ranksWithin(order, partitionOf(parentPartition(entries))),
  };
  const attested = attestedBy(attestations);
  const forOthers = rule.conditions.some(({ kind }) => kind === 'PARENT_RANK');
  return subjects.map((subject) => {
    const [index, key] = typeof subject === 'number' ? [subject, entries[subject]!.key] : [subject.at, subject.key];
    return verdictOf(rule, field.decided, key, {
      entry: entries[index]!,
      standing: standings[index]!,
      sum: sums[index]!,
      measured: chosen !== null,
      rankIn: (scope) => ranks[scope][index]!,
      attested: (item) => (forOthers && typeof subject === 'number' ? undefined : attested(key, item)),
    });
  });
}

function verdictOf(rule: Rule, decided: boolean, key: string, subject: Subject): Verdict {
  const findings = rule.conditions.map((condition) => findingOf(condition, subject, decided));
  const rounded = rule.conditions.map((condition, at) =>
    condition.kind === 'RATIO_OF_MAX' ? roundedResult(condition, subject) : findings[at]!.result,
  );
  return {
    key,
    rule: rule.code,
    result: all(findings.map((finding) => finding.result)),
    findings,
    roundedWouldPass: all(rounded) === 'YES',
  };
}

/** Positions of the main indicators that a rule adds up; null where the set lacks one of them. */
function chosenMains(rule: Rule, layout: Layout): readonly number[] | null {
  if (rule.mainIndicators === null) return layout.mains;
  const keyOf = (main: number): string | null => layout.set.nodes[main]!.key;
  const present = layout.mains.map(keyOf);
  if (!rule.mainIndicators.every((key) => present.includes(key))) return null;
  return layout.mains.filter((main) => (rule.mainIndicators as readonly (string | null)[]).includes(keyOf(main)));
}
