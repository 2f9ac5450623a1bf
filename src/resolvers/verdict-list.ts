import { notFound } from '../indexers/core';
import { viewOf, type Judged, type JudgementRow, type Loaders, type PlanEntry } from '../loaders';
import { digestOf, foreignCursor, readCursor, writeCursor } from '../schema/paging';
import type { VerdictsArgs } from '../schema/verdict';
import { listed, refuseUnit, unitNamed, unknownName } from './refusals';
import { planNamed } from './rule-lookup';
import { nearestYears } from './snapshot-choice';

/** One verdict of a list, not yet made. */
export interface Listed {
  readonly judged: Judged;
  readonly rule: string;
  readonly row: number;
}

interface VerdictList {
  readonly list: readonly Listed[];
  readonly start: number;
  readonly cursorOf: (entry: Listed) => string;
}

const CONNECTION = 'Verdicts';

/** The verdicts asked for: rule by rule, the snapshots' best first. A cursor goes on reading the judgements it was made from. */
export async function listVerdicts(args: VerdictsArgs, loaders: Loaders): Promise<VerdictList> {
  const plan = planNamed(args.plan, 'plan', loaders);
  if (args.rule != null && !plan.rules.includes(args.rule)) {
    throw unknownName('rule', args.rule, { vi: 'quy định', en: 'rule' }, plan.rules);
  }
  const cursor = args.after == null ? null : readCursor(args.after, CONNECTION, 5);
  const selection = digestOf({ rule: args.rule, result: args.result, unit: args.unit });
  if (cursor !== null && cursor[0] !== selection) throw foreignCursor(args.after!);
  const judgements = cursor === null ? currentJudgements(plan, args.year ?? null, loaders) : pinnedJudgements(plan, cursor[1]!, args, loaders);
  const judged = await Promise.all(judgements.map((judgement) => loaders.judged(judgement)));
  const list = select(plan, judged, args, loaders);
  const at = cursor === null ? -1 : list.findIndex((entry) => keysOf(entry).every((key, part) => key === cursor[part + 2]));
  if (cursor !== null && at < 0) throw foreignCursor(args.after!);
  const pinned = judgements.map((judgement) => judgement.judgementId).join(',');
  return { list, start: at + 1, cursorOf: (entry) => writeCursor(CONNECTION, [selection, pinned, ...keysOf(entry)]) };
}

function keysOf({ judged, rule, row }: Listed): string[] {
  return [judged.judgement.key, rule, judged.unitAt(row).key];
}

/** The judgements of a plan that count now, of a year, or of the latest one judged. */
export function currentJudgements(plan: PlanEntry, year: number | null, { catalogue }: Loaders, field = 'year'): JudgementRow[] {
  const current = catalogue.currentJudgements(plan.code);
  const years = current.map((judgement) => catalogue.yearOf(judgement));
  if (year !== null && !years.includes(year)) {
    throw notFound(
      field,
      String(year),
      { vi: `Kế hoạch ${plan.code} chưa có kết luận cho năm ${year}.`, en: `Plan ${plan.code} has judged no results of ${year}.` },
      { vi: `Năm gần nhất có kết luận: ${listed(nearestYears(year, years), 'vi')}.`, en: `Nearest years judged: ${listed(nearestYears(year, years), 'en')}.` },
    );
  }
  return current.filter((_, at) => years[at] === (year ?? Math.max(...years)));
}

function pinnedJudgements(plan: PlanEntry, pinned: string, { year, after }: VerdictsArgs, { catalogue }: Loaders): JudgementRow[] {
  return pinned.split(',').map((id) => {
    const judgement = catalogue.judgement(Number(id));
    const belongs = judgement?.planCode === plan.code && (year == null || catalogue.yearOf(judgement) === year);
    if (judgement === null || !belongs) throw foreignCursor(after!);
    return judgement;
  });
}

function select(plan: PlanEntry, judged: readonly Judged[], { rule, result, unit }: VerdictsArgs, { units }: Loaders): Listed[] {
  const wanted = unit == null ? null : judged.map((one) => one.rowOf(unitNamed(units, unit, one.published.snapshot.unitsAsOf, 'unit')));
  if (wanted !== null && wanted.length > 0 && wanted.every((row) => row === null)) return refuseUnit(unit!, judged[0]!.published.snapshot.unitsAsOf, 'unit', undefined);
  const rules = [...new Set([...plan.rules, ...judged.flatMap((one) => one.rules)])].filter((code) => rule == null || code === rule);
  return rules.flatMap((code) =>
    judged.flatMap((one, at) => {
      const rows = wanted === null ? [...viewOf(one.published, 0, 'TERRITORY').order('RANK'), ...one.dependentRows] : [wanted[at]!].filter((row) => row !== null);
      return rows.flatMap((row) => {
        const answer = one.result(code, row);
        return answer !== null && (result == null || result.includes(answer)) ? [{ judged: one, rule: code, row }] : [];
      });
    }),
  );
}
