import { all, cutRatio, flagAmong, formatScaled, groupBy, proposedOrder, type RoundCandidate, type VerdictResult } from '../indexers/core';
import { viewOn, type Judged, type PlanItemRow, type PlanRecordRow, type UnitRow, type VerdictRow } from '../loaders';
import type { Context } from '../schema/context';
import { criterionAnswers, eligibilityAmong, type CriterionAnswerRow, type EligibilityRow } from './criterion-answers';
import { standingNominations } from './nomination-list';
import { liesInTerritory } from './plan-territory';
import { judgementsOf, type RoundRow } from './round-choice';
import { meritsOf } from './round-merit';
import { targetsOf } from './target-answer';
import { targetsOfUnit } from './unit-targets';

/** A unit in a round, with everything that is said of it. */
export interface RoundMember extends RoundCandidate {
  readonly unit: UnitRow;
  readonly verdicts: readonly VerdictRow[];
  readonly criteria: readonly CriterionAnswerRow[];
  readonly eligibility: EligibilityRow;
  readonly flag: VerdictResult;
  readonly nominated: readonly PlanRecordRow[];
}

interface Draft {
  readonly unit: UnitRow;
  readonly verdicts: VerdictRow[];
}

/** Every unit that is flagged or stands nominated, in the proposed order. */
export async function membersOf(round: RoundRow, context: Context): Promise<RoundMember[]> {
  return proposedOrder((await candidatesOf(round, [], context)).filter(({ flag, nominated }) => flag === 'YES' || nominated.length > 0));
}

/** Every unit that a rule flags, that is nominated, or of which something was stated or measured, and those asked for besides. */
export async function candidatesOf(round: RoundRow, besides: readonly UnitRow[], context: Context): Promise<RoundMember[]> {
  const { loaders } = context;
  const nominated = groupBy(await standingNominations(round, loaders), (record) => record.unitLineage);
  const current = judgementsOf(round.plan, loaders).filter((judgement) => round.years.includes(loaders.catalogue.yearOf(judgement)));
  const judged = await Promise.all(current.map((judgement) => loaders.judged(judgement)));
  const drafts = new Map<string, Draft>();
  for (const [lineage, [first]] of nominated) drafts.set(lineage, { unit: viewOn(loaders.units.withKey(first!.unitKey)!, first!.statedOn), verdicts: [] });
  for (const one of judged) addFlagged(one, round, drafts);
  for (const unit of await statedUnits(round, context)) if (!drafts.has(unit.lineage)) drafts.set(unit.lineage, { unit, verdicts: [] });
  for (const unit of besides) if (!drafts.has(unit.lineage)) drafts.set(unit.lineage, { unit, verdicts: [] });
  for (const { unit, verdicts } of drafts.values()) for (const one of judged) addVerdicts(one, round, unit, verdicts);
  const merits = await meritsOf(round, [...drafts.values()], context);
  return Promise.all([...drafts.values()].map(async (draft, at): Promise<RoundMember> => {
    const criteria = await criterionAnswers(draft.unit, round.plan, round.years.at(-1)!, context);
    return { ...merits[at]!, ...draft, criteria, eligibility: eligibilityAmong(criteria), flag: await flagOf(draft, criteria, round, context), nominated: nominated.get(draft.unit.lineage) ?? [] };
  }));
}

/** The shown share of a member; null without one. */
export function shownRatio({ ratio }: RoundCandidate): string | null {
  return ratio === null ? null : formatScaled(cutRatio(ratio.points, ratio.max, 6), 6);
}

/** The rules of the plan that are about units of a kind. A rule may also have been answered for the unit above its subjects; that flags nobody. */
function rulesFor({ plan }: RoundRow, kind: string): string[] {
  return plan.rules.filter(({ subjectKind }) => subjectKind === kind).map(({ code }) => code);
}

function addFlagged(judged: Judged, round: RoundRow, drafts: Map<string, Draft>): void {
  for (let row = 0; row < judged.published.size + judged.dependents.length; row++) {
    const unit = judged.unitAt(row);
    const flagged = rulesFor(round, unit.kind).some((rule) => judged.result(rule, row) === 'YES');
    if (flagged && !drafts.has(unit.lineage)) drafts.set(unit.lineage, { unit, verdicts: [] });
  }
}

function addVerdicts(judged: Judged, round: RoundRow, { lineage, kind }: UnitRow, into: VerdictRow[]): void {
  const dependent = judged.dependents.findIndex((unit) => unit.lineage === lineage);
  const row = dependent >= 0 ? judged.published.size + dependent : judged.published.rowOfLineage(lineage);
  if (row !== null) into.push(...rulesFor(round, kind).flatMap((rule) => judged.verdict(rule, row) ?? []));
}

/** Units of kinds that no rule of the plan is about, of which something was stated or measured in the last of the years. */
async function statedUnits(round: RoundRow, { loaders }: Context): Promise<UnitRow[]> {
  const [year, { plan }] = [round.years.at(-1)!, round];
  const day = `${year}-12-31`;
  const records = await loaders.planRecords({ plan: plan.code, kinds: ['ATTESTATION', 'REGISTRATION'], year });
  const measured = plan.criteria.some(isAllTargets) ? await loaders.measurements([...new Set(targetsOf(plan).map(({ measure }) => measure.key))], year) : [];
  const units = [...new Set([...records, ...measured].map(({ unitKey }) => unitKey))].map((key) => viewOn(loaders.units.withKey(key)!, day));
  const own = new Set(records.map(({ unitKey }) => unitKey));
  const within = await Promise.all(units.map(async (unit) => own.has(unit.key) || liesInTerritory(unit, plan, year, loaders)));
  return units.filter((unit, at) => rulesFor(round, unit.kind).length === 0 && within[at]!);
}

const isAllTargets = ({ kind }: PlanItemRow): boolean => kind === 'ALL_TARGETS';

/** What the rules say; where none is about units of this kind, what was stated on the plan's criteria, and whether all its targets are met. */
async function flagOf({ unit, verdicts }: Draft, criteria: readonly CriterionAnswerRow[], round: RoundRow, context: Context): Promise<VerdictResult> {
  if (rulesFor(round, unit.kind).length > 0) return flagAmong(verdicts.map(({ result }) => result));
  const asked: VerdictResult[] = criteria.filter(({ criterion }) => criterion.use !== 'ELIGIBILITY').map(({ result }) => result);
  const targets = round.plan.criteria.some((item) => isAllTargets(item) && (item.subjectKinds as readonly string[]).includes(unit.kind));
  if (targets) asked.push((await targetsOfUnit(unit, round.plan, round.years.at(-1)!, context)).meetsAll);
  return asked.length === 0 ? 'NOT_APPLICABLE' : all(asked);
}
