import { registerEnumType } from 'type-graphql';
import {
  MAIN_INDICATOR_KEYS, OPERATORS, PILLARS, RANK_SCOPES, RANK_STATUSES, SCORE_STATUSES, STAGES, SUBJECT_KINDS, TIE_RULES, VERDICT_RESULTS,
} from '../indexers/core';

/** Registers an enum whose values are the words of the core, each with its description, and returns its key in `@Field`. */
export function enumOf<T extends string>(name: string, description: string, values: readonly T[], texts: Readonly<Record<T, string>>): Readonly<Record<T, T>> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: texts[value] }])) as Record<T, { description: string }>;
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

/** As `enumOf`, for words that the core does not compute with: the texts name the members. */
export function wordsOf<T extends string>(name: string, description: string, texts: Readonly<Record<T, string>>): Readonly<Record<T, T>> {
  return enumOf(name, description, Object.keys(texts) as T[], texts);
}

export const UnitKind = enumOf('UnitKind', 'What kind of unit is assessed, and which kind a rule of a plan is about. Members are only added.', SUBJECT_KINDS, {
  PROVINCE: 'A province or centrally-run city (63 until 2025-06-30, 34 from 2025-07-01).',
  DEPARTMENT: 'A provincial department, board or sector ("sở, ban, ngành").',
  CENTRAL_AGENCY: 'An agency of the central government seated in a province, such as tax or social insurance.',
  DISTRICT: 'A district, town or provincial city; the level ended on 2025-07-01.',
  COMMUNE: 'A commune, ward, township or special zone.',
  DIVISION: 'A division of a district or provincial city ("phòng").',
  SUBORDINATE: 'A unit under a department or a district that is not a commune.',
  MASS_ORGANISATION: 'The Fatherland Front or a socio-political organisation.',
  ENTERPRISE: 'An enterprise.',
  COOPERATIVE: 'A cooperative.',
  MINISTRY: 'A ministry or ministerial-level agency.',
  PERSON: 'An official or another person: a subject of rules, who goes by the rank of a unit. It is no unit: as an argument BAD_USER_INPUT.',
});

export const MainIndicatorKey = enumOf(
  'MainIndicatorKey',
  'The main indicators ("chỉ số chính"): eight of the national sets, a ninth for smart cities, and two that some provincial sets add. Members are only added.',
  MAIN_INDICATOR_KEYS,
  {
    AWARENESS: 'Digital awareness ("nhận thức số").',
    INSTITUTIONS: 'Digital institutions ("thể chế số").',
    INFRASTRUCTURE: 'Digital infrastructure ("hạ tầng số").',
    HUMAN_RESOURCES: 'Digital human resources ("nhân lực số").',
    CYBERSECURITY: 'Network information security ("an toàn thông tin mạng").',
    DIGITAL_GOVERNMENT: 'Digital government activities ("hoạt động chính quyền số").',
    DIGITAL_ECONOMY: 'Digital economy activities ("hoạt động kinh tế số").',
    DIGITAL_SOCIETY: 'Digital society activities ("hoạt động xã hội số").',
    SMART_CITY: 'Smart city ("đô thị thông minh"); collected without points in the national set of 2022.',
    DIGITAL_TRANSFORMATION: 'One undivided indicator of digital transformation, as some sets after 2025 have it.',
    BONUS: 'Bonus and penalty points; they add points and never maximum.',
  },
);

export const Pillar = enumOf('Pillar', 'The three pillars ("trụ cột"): views over the main indicators. They overlap, so the total is not their sum.', PILLARS, {
  GOVERNMENT: 'Digital government ("chính quyền số").',
  ECONOMY: 'Digital economy ("kinh tế số").',
  SOCIETY: 'Digital society ("xã hội số").',
});

export const Stage = enumOf('Stage', 'The three values of one score on its way to a publication. Only approved scores are published.', STAGES, {
  SELF_ASSESSED: 'What the unit claims for itself ("tự đánh giá").',
  VERIFIED: 'What the appraisers found ("thẩm định").',
  APPROVED: 'What the competent authority approved ("phê duyệt").',
});

export const Provenance = enumOf('Provenance', 'Where a ranking comes from. Every answer lists in `extensions.provenance` of which kinds the results are that it rests on.', ['PUBLISHED', 'COMPUTED', 'SYNTHETIC'], {
  PUBLISHED: 'An official table, read in the source named by `Snapshot.source`.',
  COMPUTED: 'Computed by the hub from scores that were approved.',
  SYNTHETIC: 'Demonstration data: invented scores that say nothing about any real unit.',
});

export const RankScope = enumOf('RankScope', 'Among whom a rank is counted.', RANK_SCOPES, {
  TERRITORY: 'All units of the kind in the territory, within one competition group where the set names several.',
  PARENT: 'The units of the kind under the same direct parent, e.g. the communes of one district.',
});

export const RankStatus = enumOf('RankStatus', 'Why a unit has a rank or has none.', RANK_STATUSES, {
  RANKED: 'The sum is complete and has a rank.',
  INCOMPLETE: 'A score that counts is missing; missing is never zero, so there is no rank.',
  NOT_APPRAISED: 'The unit has no approved scores; it is listed without a rank.',
  OUT_OF_COMPETITION: 'Assessed but not ranked, or nothing of it applies to the unit.',
});

export const VerdictResult = enumOf('VerdictResult', 'The answer of a rule or of one of its conditions for a unit.', VERDICT_RESULTS, {
  YES: 'Every condition is met.',
  NO: 'A condition is not met, whatever is still unknown.',
  UNKNOWN: 'It cannot be said yet: scores, a decision or a statement are missing.',
  NOT_APPLICABLE: 'The rule cannot apply to the unit, e.g. because the level it divides by was abolished.',
});

export const ConditionKind = enumOf(
  'ConditionKind', 'What a condition of a rule asks.', ['RANK', 'RATIO_OF_MAX', 'PARENT_RANK', 'RESULT_STATUS', 'ATTEST'],
  {
    RANK: "The unit's rank on the rule's main indicators, in a scope.",
    RATIO_OF_MAX: "Points of the unit's own maximum on the rule's main indicators, compared exactly and never rounded.",
    PARENT_RANK: 'The rank of the unit to which the subject belongs. Until subordinate units and persons are in the hub, the verdict is on the unit whose rank counts.',
    RESULT_STATUS: 'The stage that the results have reached, e.g. approved by the provincial committee.',
    ATTEST: 'A statement by a named role with evidence; nothing that can be computed.',
  },
);

export const Operator = enumOf('Operator', 'How an actual value is compared with the required one.', OPERATORS, {
  LT: 'Less than.',
  LTE: 'Less than or equal.',
  EQ: 'Equal.',
  GTE: 'Greater than or equal.',
  GT: 'Greater than; the border itself fails.',
});

export const TieRule = enumOf('TieRule', 'How a tie takes its places.', TIE_RULES, {
  COMPETITION: 'All share the better place and the next places stay empty: 1, 2, 2, 4.',
  DENSE: 'All share the better place and the next place follows: 1, 2, 2, 3.',
  COUNT: 'A tie takes as many places as it has units; across a limit nobody can say who is inside, for people choose.',
});

export const ScoreStatus = enumOf('ScoreStatus', 'Whether points mean anything. The three are different, and none of them is zero points.', SCORE_STATUSES, {
  REPORTED: 'Points were reported; 0 is a value.',
  MISSING: 'Nothing, or not everything that counts, was reported.',
  NOT_APPLICABLE: 'The node does not apply to the unit.',
});

export const RankingOrder = enumOf('RankingOrder', 'The order of a ranking. It changes no rank; ties are in order of code.', ['RANK', 'RANK_DESC', 'NAME', 'CODE'], {
  RANK: 'Best first; units without a rank last, by name.',
  RANK_DESC: 'Last rank first; units without a rank last, by name.',
  NAME: 'By name in the Vietnamese alphabet.',
  CODE: 'By code, or slug where the unit has no code.',
});

export const IndicatorNodeKind = enumOf('IndicatorNodeKind', 'What a node of an indicator set is.', ['TOTAL', 'MAIN_INDICATOR', 'COMPONENT', 'PILLAR'], {
  TOTAL: 'The total of the set.',
  MAIN_INDICATOR: 'A main indicator ("chỉ số chính").',
  COMPONENT: 'A component ("chỉ số thành phần"): a leaf with maximum points and a formula.',
  PILLAR: 'A pillar ("trụ cột"): a view over main indicators.',
});

export const FormulaKind = enumOf('FormulaKind', "How a component's value becomes points.", ['CHOICE', 'STEPS', 'RATIO', 'SUM', 'BONUS'], {
  CHOICE: 'One of several answers, each worth a share of the maximum.',
  STEPS: 'A count; each step reached is worth its points.',
  RATIO: 'A share a/b of the maximum, capped at 1; b = 0 is a missing score.',
  SUM: 'Parts that are added, each worth a share of the maximum.',
  BONUS: 'Points given outside the maximum, within limits.',
});

export const OnMissing = enumOf('OnMissing', 'What a missing score means, as the set states it.', ['INCOMPLETE', 'ZERO'], {
  INCOMPLETE: 'The unit stays incomplete and has no rank.',
  ZERO: 'The missing score counts as zero points.',
});

export const OnNotApplicable = enumOf('OnNotApplicable', 'What "not applicable" means, as the set states it.', ['SHRINK_MAX', 'OUT_OF_COMPETITION'], {
  SHRINK_MAX: "The unit's own maximum shrinks by what does not apply.",
  OUT_OF_COMPETITION: 'The unit is assessed but not ranked.',
});

export const DisagreementKind = enumOf('DisagreementKind', 'What differs between what was reported and what the hub computes.', ['POINTS', 'RANK'], {
  POINTS: 'Points reported for a node and the sum of its parts; the reported points decide.',
  RANK: 'The officially printed rank and the one that the points give.',
});

export const UnitBasis = enumOf('UnitBasis', "How far a unit's existence is vouched for.", ['OFFICIAL', 'CONFIRMED', 'STANDARD', 'SYNTHETIC'], {
  OFFICIAL: 'In the official register of administrative units.',
  CONFIRMED: 'Named in a source that was read.',
  STANDARD: 'Expected by the general rules for such bodies; no source was read that names it.',
  SYNTHETIC: 'Invented for the demonstration.',
});
