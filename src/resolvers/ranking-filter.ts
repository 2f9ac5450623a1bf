import { badInput } from '../indexers/core';
import type { Loaders, Published } from '../loaders';
import type { RankingFilter } from '../schema/ranking-args';
import { currentlyJudged } from './rule-lookup';
import { refuseUnit, unitNamed } from './refusals';

/** Whether a row of a ranking is to be listed. */
export type Passes = (row: number) => boolean;

/** What a filter lets pass; null where it filters nothing. */
export async function filterOf(published: Published, column: number, filter: RankingFilter, loaders: Loaders): Promise<Passes | null> {
  const { unit, rankStatus, rule, result } = filter;
  if ([unit, rankStatus, rule, result].every((wish) => wish == null)) return null;
  const wanted = unit == null ? null : new Set(unit.map((label) => rowNamed(published, label, loaders)));
  const answers = await answersOf(published, rule ?? null, result ?? null, loaders);
  return (row) =>
    (wanted === null || wanted.has(row)) && (rankStatus == null || rankStatus.includes(published.rankStatus(row, column))) && answers(row);
}

async function answersOf(published: Published, rule: string | null, result: RankingFilter['result'] | null, loaders: Loaders): Promise<Passes> {
  if (rule === null) {
    if (result == null) return () => true;
    throw badInput('filter.result', result.join(', '), { vi: 'Lọc theo kết luận cần nêu quy định.', en: 'Filtering by an answer needs a rule.' }, {
      vi: 'Thêm filter.rule, ví dụ "TB-R1".', en: 'Add filter.rule, e.g. "TB-R1".',
    });
  }
  const judged = await currentlyJudged(published.snapshot, rule, 'filter.rule', loaders);
  return (row) => {
    const answer = judged?.result(rule, row) ?? null;
    return answer !== null && (result == null || result.includes(answer));
  };
}

function rowNamed(published: Published, label: string, { units }: Loaders): number {
  const unit = unitNamed(units, label, published.snapshot.unitsAsOf, 'filter.unit');
  return published.rowOf(unit) ?? refuseUnit(label, published.snapshot.unitsAsOf, 'filter.unit', unit);
}
