import { attestedBy, type Attestation } from './attestation';
import { findingOf } from './finding';
import type { Finding } from './finding-line';
import type { IndicatorSet } from './indicator';
import { invariant } from './invariant';
import { bestFirst, partitionOf, ratiosOf, type Ratios } from './rank';
import { roundedResult } from './ratio-finding';
import { all, type RankCondition, type Rule, type VerdictResult } from './rule';
import { competes, parentPartition, territoryPartition, type Entry, type Standing } from './standing';
import type { Subject } from './subject';
import { placesWithin, type Places } from './ties';
import { layoutOf, sumOver, type Layout } from './total';

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

/** A dependent that has been judged: its answers are asked for by its row, behind the positions of the ranking. */
export interface JudgedDependent extends Dependent {
  readonly row: number;
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
  const ratios = ratiosOf(standings.map((standing, index) => competes(standing, sums[index]!)));
  const placesFor = placesOf(ratios, field);
  const attested = attestedBy(attestations);
  const forOthers = rule.conditions.some(({ kind }) => kind === 'PARENT_RANK');
  return subjects.map((subject) => {
    const [index, key] = typeof subject === 'number' ? [subject, entries[subject]!.key] : [subject.at, subject.key];
    return verdictOf(rule, field.decided, key, {
      entry: entries[index]!,
      standing: standings[index]!,
      sum: sums[index]!,
      measured: chosen !== null,
      total: () => sumOver(layout, standings[index]!, layout.mains),
      placeIn: (condition) => {
        const { first, last } = placesFor(condition);
        return { first: first[index]!, last: last[index]! };
      },
      attested: (item) => (forOthers && typeof subject === 'number' ? undefined : attested(key, item)),
    });
  });
}

/** The places that a rank condition asks about; counted once for all units and all conditions that count alike. */
function placesOf(ratios: Ratios, { set, entries }: Field): (condition: RankCondition) => Places {
  const known = new Map<string, Places>();
  return ({ scope, ties = 'COMPETITION', roundedTo }) => {
    const key = `${scope} ${ties} ${roundedTo ?? ''}`;
    const counted = known.get(key) ?? placesWithin(
      bestFirst(ratios, roundedTo === undefined ? set.publishedDecimals : roundedTo + 2),
      partitionOf(scope === 'PARENT' ? parentPartition(entries) : territoryPartition(entries)),
      ties,
    );
    known.set(key, counted);
    return counted;
  };
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
