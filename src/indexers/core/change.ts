/** What a change of a plan is about: kinds only, never a plan or a province. */
export const CHANGE_KINDS = [
  'THRESHOLD', 'ADD_THRESHOLD', 'OPERATOR', 'RATIO_BASE', 'RANK_LIMIT', 'SCOPE', 'TIE_RULE', 'ROUND_FIRST', 'MAIN_INDICATORS', 'MISSING', 'STAGE', 'VARIANT', 'QUOTA',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a reading varies that is no value of a rule. */
export const ANSWER_VARIATIONS = ['BOUND', 'DAY_KIND', 'DEADLINE_KIND', 'TARGET_OPERATOR', 'UNREPORTED', 'TARGETS_NEEDED', 'TARGETS_RULE', 'TASKS', 'INITIATIVES', 'ELIGIBILITY', 'ROUND_YEARS'] as const;
export type AnswerVariationKind = (typeof ANSWER_VARIATIONS)[number];

/** Why another reading is only recorded. */
export const NOT_COMPUTED = ['NEEDS_RECORDS', 'NOT_SCORED', 'NO_METHOD', 'POLICY', 'ROUND', 'LISTING', 'CALENDAR', 'PEOPLE_DECIDE'] as const;
export type NotComputed = (typeof NOT_COMPUTED)[number];
