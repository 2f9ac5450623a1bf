import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { agreement, badInput, groupBy, notFound, type SubjectKind, type VerdictResult } from '../indexers/core';
import type { JudgementRow, Loaders, PlanEntry, PlanRow, UnitRow, VerdictRow } from '../loaders';
import type { Context } from '../schema/context';
import { shown } from '../schema/validation';
import { CompareVerdictsArgs, VerdictComparison } from '../schema/verdict-comparison';
import { listed, refuseUnit, unitNamed } from './refusals';
import { planNamed, planWithId } from './rule-lookup';

interface PlanVerdictsRow {
  readonly plan: PlanRow;
  readonly verdicts: readonly VerdictRow[];
}

interface SubjectComparisonRow {
  readonly subjectKind: SubjectKind;
  readonly agreement: VerdictResult;
  readonly verdicts: readonly VerdictRow[];
}

interface VerdictComparisonRow {
  readonly unit: UnitRow;
  readonly year: number;
  readonly plans: readonly PlanVerdictsRow[];
  readonly subjects: readonly SubjectComparisonRow[];
}

@Resolver()
export class VerdictComparisonResolver {
  @Query(() => VerdictComparison, { description: "Two or more plans on one ground, e.g. a city's plan under its province's: what each says of the same unit and year, and whether they agree." })
  async compareVerdicts(@Args(() => CompareVerdictsArgs) { plans: codes, unit: label, year: asked }: CompareVerdictsArgs, @Ctx() { loaders }: Context): Promise<VerdictComparisonRow> {
    const entries = codes.map((code, at) => planNamed(code, `plans[${at}]`, loaders));
    const twice = entries.findIndex((entry, at) => entries.indexOf(entry) !== at);
    if (twice >= 0) throw repeated(`plans[${twice}]`, codes[twice]!);
    const year = commonYear(entries, asked ?? null, loaders);
    const found = await Promise.all(entries.map((entry) => verdictsOf(entry, year, label, loaders)));
    const unit = found.flatMap((one) => one.unit ?? [])[0];
    if (unit === undefined) return refuseUnit(label, `${year}-12-31`, 'unit', undefined);
    const rules = found.flatMap(({ plan, verdicts }) => verdicts.map((verdict) => ({ verdict, kind: plan.rules.find(({ code }) => code === verdict.ruleCode)!.subjectKind })));
    const subjects = [...groupBy(rules, ({ kind }) => kind)].map(([subjectKind, said]): SubjectComparisonRow => {
      const verdicts = said.map(({ verdict }) => verdict);
      return { subjectKind, agreement: agreement(verdicts.map(({ result }) => result)), verdicts };
    });
    return { unit, year, plans: found, subjects };
  }
}

/** The answers of one plan for the unit in a year, and the unit as its rankings or their dependents know it. */
async function verdictsOf(entry: PlanEntry, year: number, label: string, loaders: Loaders): Promise<PlanVerdictsRow & { readonly unit: UnitRow | null }> {
  const judgements = ofYear(entry, year, loaders);
  const judged = await Promise.all(judgements.map((judgement) => loaders.judged(judgement)));
  const plan = await planWithId(judgements[0]?.planId ?? entry.planId, loaders);
  const seen = judged.map((one) => {
    const unit = unitNamed(loaders.units, label, one.published.snapshot.unitsAsOf, 'unit');
    return { one, unit, row: one.rowOf(unit) };
  });
  const verdicts = plan.rules.flatMap(({ code }) => seen.flatMap(({ one, row }) => (row === null ? [] : (one.verdict(code, row) ?? []))));
  const inRanking = seen.find(({ row }) => row !== null) ?? seen[0];
  return { plan, verdicts, unit: inRanking === undefined ? null : (inRanking.row === null ? inRanking.unit : inRanking.one.unitAt(inRanking.row)) };
}

function ofYear({ code }: PlanEntry, year: number, { catalogue }: Loaders): JudgementRow[] {
  return catalogue.currentJudgements(code).filter((judgement) => catalogue.yearOf(judgement) === year);
}

/** The year asked for, or the latest; it must be one that every plan has judged. */
function commonYear(entries: readonly PlanEntry[], asked: number | null, { catalogue }: Loaders): number {
  const judged = entries.map(({ code }) => new Set(catalogue.currentJudgements(code).map((judgement) => catalogue.yearOf(judgement))));
  const common = [...judged[0]!].filter((year) => judged.every((years) => years.has(year))).sort((a, b) => b - a);
  if (asked === null ? common.length > 0 : common.includes(asked)) return asked ?? common[0]!;
  const silent = entries.filter((_, at) => judged[at]!.size === 0).map(({ code }) => code);
  const [field, value] = asked === null ? ['plans', shown(entries.map(({ code }) => code).join(', '))] as const : ['year', String(asked)] as const;
  throw notFound(
    field, value,
    { vi: 'Không có năm nào như vậy mà mọi kế hoạch được nêu đều đã có kết luận.', en: 'There is no such year that every one of the plans has judged.' },
    common.length > 0
      ? { vi: `Năm chung: ${listed(common, 'vi')}.`, en: `Years in common: ${listed(common, 'en')}.` }
      : { vi: `Bỏ kế hoạch chưa có kết luận: ${listed(silent, 'vi')}.`, en: `Leave out the plans that have judged nothing: ${listed(silent, 'en')}.` },
  );
}

function repeated(field: string, code: string): Error {
  return badInput(field, shown(code), { vi: 'Kế hoạch này đã có trong danh sách.', en: 'This plan stands in the list already.' }, { vi: 'Nêu mỗi kế hoạch một lần.', en: 'Name each plan once.' });
}
