import { all, criterionAnswer, type VerdictResult } from '../indexers/core';
import type { PlanItemRow, PlanRecordRow, PlanRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { criterionText } from './criterion-text';
import { inLanguage } from './language';

export interface CriterionAnswerRow {
  readonly criterion: PlanItemRow;
  readonly result: VerdictResult;
  readonly text: string;
  readonly record: PlanRecordRow | null;
}

export interface EligibilityRow {
  readonly result: VerdictResult;
  readonly criteria: CriterionAnswerRow[];
}

/** What was stated of a unit on each criterion that is for units of its kind and is met by a statement. */
export async function criterionAnswers({ lineage, kind }: UnitRow, plan: PlanRow, year: number, { loaders, language }: Context): Promise<CriterionAnswerRow[]> {
  const records = await loaders.unitRecords.load(lineage);
  return plan.criteria.filter((item) => item.kind !== 'ALL_TARGETS' && (item.subjectKinds as readonly string[]).includes(kind)).map((criterion) => {
    const asked = criterion.kind as 'ATTEST' | 'REGISTRATION';
    const { result, record } = criterionAnswer({ plan: plan.code, code: criterion.code, kind: asked }, year, records);
    return { criterion, result, text: inLanguage(language, criterionText(asked, record)), record: record && loaders.reads.record(record) };
  });
}

/** The answers on what is asked before a unit can be considered; the others stand for the plan's own standard. */
export function eligibilityAmong(answers: readonly CriterionAnswerRow[]): EligibilityRow {
  const criteria = answers.filter(({ criterion }) => criterion.use === 'ELIGIBILITY');
  return { result: criteria.length === 0 ? 'NOT_APPLICABLE' : all(criteria.map(({ result }) => result)), criteria };
}
