// Written by `npm run codegen -w client` from schema.graphql and client/operations; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { IsoDate, IsoDateTime, Decimal } from '../scalars';
/** What a reading varies that is no rule. Members are only added. */
export type AnswerVariationKind =
  /** Whether the day that a deadline names is in time: `INCLUSIVE` or `EXCLUSIVE`. */
  | 'BOUND'
  /** Which days are counted: `CALENDAR` or `WORKING`. */
  | 'DAY_KIND'
  /** By what a deadline falls: `ON_MILESTONE`. */
  | 'DEADLINE_KIND'
  /** That what is asked before a unit can be considered decides each rule, too: `CONDITION`. */
  | 'ELIGIBILITY'
  /** How many initiatives meet a criterion: a whole number. */
  | 'INITIATIVES'
  /** Which results feed a round: `OWN`, those of its own year. */
  | 'ROUND_YEARS'
  /** How many targets are enough: `MOST`. */
  | 'TARGETS_NEEDED'
  /** That the targets are a rule of the plan: `ALL` of them have to be met. */
  | 'TARGETS_RULE'
  /** How a target is compared: an `Operator`. */
  | 'TARGET_OPERATOR'
  /** Which tasks meet a criterion: `ALL_ON_TIME`. */
  | 'TASKS'
  /** What a measured value counts as that nobody reported: `NO`. */
  | 'UNREPORTED';

/** When awards are given. */
export type AwardOccasionKind =
  /** At any time, for a special achievement ("đột xuất"). */
  | 'AD_HOC'
  /** Every year. */
  | 'ANNUAL'
  /** At the final review ("tổng kết"). */
  | 'FINAL'
  /** At the mid-term review ("sơ kết"). */
  | 'MID_TERM';

/** How it is known that a body holds a role. */
export type BindingCertainty =
  /** A successor, confirmed by a source. */
  | 'CONFIRMED'
  /** A successor, inferred. */
  | 'INFERRED'
  /** Named in the plan. */
  | 'QUOTED';

/** What falls on a day of a calendar. */
export type CalendarEntryKind =
  /** A deadline: something is sent. */
  | 'DEADLINE'
  /** A milestone: something is done. */
  | 'MILESTONE';

/** What is changed of a plan. Members are only added. */
export type ChangeKind =
  /** A share that is required at least, added to rules that require none: a decimal such as `0.90`. */
  | 'ADD_THRESHOLD'
  /** The main indicators that are added up: their keys with commas between them, or `TOTAL`. */
  | 'MAIN_INDICATORS'
  /** What a missing score means: `INCOMPLETE` or `ZERO`. */
  | 'MISSING'
  /** How the share is compared: an `Operator`. */
  | 'OPERATOR'
  /** The limits of a quota, named in `rule`: collectives and individuals as `15/20`, `-` where there is no limit. */
  | 'QUOTA'
  /** The place that is required: a whole number. */
  | 'RANK_LIMIT'
  /** What the share is one of: `RULE` (the unit's own maximum on the rule's main indicators), `TOTAL` (on the whole set), or so many points for everybody, e.g. `1000`. */
  | 'RATIO_BASE'
  /** Decimals of the percentage to which results are rounded, half up, before they are compared: `0` to `4`, or `EXACT`. */
  | 'ROUND_FIRST'
  /** Among whom a rank is counted: a `RankScope`. */
  | 'SCOPE'
  /** The stage that results must have reached: a `Stage`. Only approved scores are in a snapshot, so who is only verified stays UNKNOWN. */
  | 'STAGE'
  /** The share of the maximum that is required: a decimal such as `0.85`. */
  | 'THRESHOLD'
  /** How a tie takes its places: `COMPETITION` (1, 2, 2, 4), `DENSE` (1, 2, 2, 3), or `COUNT` (as many places as it has units: a tie across the limit is UNKNOWN, for people choose). */
  | 'TIE_RULE'
  /** The reading of a rule that is applied: its code in `Rule.variants`. */
  | 'VARIANT';

/** What a condition of a rule asks. */
export type ConditionKind =
  /** A statement by a named role with evidence; nothing that can be computed. */
  | 'ATTEST'
  /** The rank of the unit to which the subject belongs. Until subordinate units and persons are in the hub, the verdict is on the unit whose rank counts. */
  | 'PARENT_RANK'
  /** The unit's rank on the rule's main indicators, in a scope. */
  | 'RANK'
  /** Points of the unit's own maximum on the rule's main indicators, compared exactly and never rounded. */
  | 'RATIO_OF_MAX'
  /** The stage that the results have reached, e.g. approved by the provincial committee. */
  | 'RESULT_STATUS';

/** Whether the day itself is in time. */
export type DeadlineBound =
  /** No: "trước ngày". */
  | 'EXCLUSIVE'
  /** Yes: "đến hết ngày", "trong thời hạn". */
  | 'INCLUSIVE';

/** What differs between what was reported and what the hub computes. */
export type DisagreementKind =
  /** Points reported for a node and the sum of its parts; the reported points decide. */
  | 'POINTS'
  /** The officially printed rank and the one that the points give. */
  | 'RANK';

/** Whether what is asked is there. */
export type DossierState =
  /** It is there. */
  | 'COMPLETE'
  /** Something is lacking, or nobody confirmed it who has to. */
  | 'INCOMPLETE'
  /** Nobody has stated it, or the plan lists nothing. */
  | 'UNKNOWN';

/** How a component's value becomes points. */
export type FormulaKind =
  /** Points given outside the maximum, within limits. */
  | 'BONUS'
  /** One of several answers, each worth a share of the maximum. */
  | 'CHOICE'
  /** A share a/b of the maximum, capped at 1; b = 0 is a missing score. */
  | 'RATIO'
  /** A count; each step reached is worth its points. */
  | 'STEPS'
  /** Parts that are added, each worth a share of the maximum. */
  | 'SUM';

/** Where a value shall go. */
export type GoalDirection =
  /** It shall become better. */
  | 'IMPROVE'
  /** It shall rise. */
  | 'UP';

/** What a goal of the whole territory asks for. */
export type GoalKind =
  /** A better place in a national index. */
  | 'EXTERNAL_RANK'
  /** A place within a group of a national index. */
  | 'EXTERNAL_RANK_GROUP'
  /** A better score in a national index. */
  | 'EXTERNAL_SCORE'
  /** Something without a measure. */
  | 'QUALITATIVE';

/** How the words of a goal are read. Members are only added. */
export type GoalReading =
  /** A score of at least the mean of all provinces. */
  | 'MEAN_OR_BETTER'
  /** In the middle one of three equal groups of places: 22 to 42 of 63. */
  | 'MIDDLE_THIRD'
  /** In the middle one of three equal groups of places, or above it: 42 or better of 63. */
  | 'MIDDLE_THIRD_OR_BETTER'
  /** Better than in the last year before the plan of which a result is known. */
  | 'SINCE_BEFORE_PLAN'
  /** Better than in the first year of the plan of which a result is known. */
  | 'SINCE_FIRST_YEAR'
  /** Better than in the year before. */
  | 'YEAR_ON_YEAR';

/** Why a goal has its answer. */
export type GoalReason =
  /** Published results were compared. */
  | 'COMPARED'
  /** No earlier result is known with which this reading compares. */
  | 'NOTHING_TO_COMPARE'
  /** The mean is known of complete rankings only. */
  | 'NO_COMPLETE_TABLE'
  /** No result of the years that count is known. */
  | 'NO_RESULT'
  /** The places are among different numbers of provinces, and so not comparable. */
  | 'OTHER_FIELD'
  /** Sources print different results, and no complete ranking decides. */
  | 'SOURCES_DISAGREE'
  /** The province was no more at the end of the year asked about. */
  | 'UNIT_ENDED';

/** What a node of an indicator set is. */
export type IndicatorNodeKind =
  /** A component ("chỉ số thành phần"): a leaf with maximum points and a formula. */
  | 'COMPONENT'
  /** A main indicator ("chỉ số chính"). */
  | 'MAIN_INDICATOR'
  /** A pillar ("trụ cột"): a view over main indicators. */
  | 'PILLAR'
  /** The total of the set. */
  | 'TOTAL';

/** Which indicator sets; conditions are joined by "and". */
export type IndicatorSetFilter = {
  /** Sets of this territory: `VN`, or the code of a province or city. */
  readonly territory?: string | null | undefined;
  /** Sets that score this kind of unit. */
  readonly unitKind?: UnitKind | null | undefined;
  /** Sets known to be in force for this assessed year, 2000 to 2099; any other is BAD_USER_INPUT. One whose `years` are empty, because no source states them, is in no year. */
  readonly year?: number | null | undefined;
};

/** The main indicators ("chỉ số chính"): eight of the national sets, a ninth for smart cities, and two that some provincial sets add. Members are only added. */
export type MainIndicatorKey =
  /** Digital awareness ("nhận thức số"). */
  | 'AWARENESS'
  /** Bonus and penalty points; they add points and never maximum. */
  | 'BONUS'
  /** Network information security ("an toàn thông tin mạng"). */
  | 'CYBERSECURITY'
  /** Digital economy activities ("hoạt động kinh tế số"). */
  | 'DIGITAL_ECONOMY'
  /** Digital government activities ("hoạt động chính quyền số"). */
  | 'DIGITAL_GOVERNMENT'
  /** Digital society activities ("hoạt động xã hội số"). */
  | 'DIGITAL_SOCIETY'
  /** One undivided indicator of digital transformation, as some sets after 2025 have it. */
  | 'DIGITAL_TRANSFORMATION'
  /** Digital human resources ("nhân lực số"). */
  | 'HUMAN_RESOURCES'
  /** Digital infrastructure ("hạ tầng số"). */
  | 'INFRASTRUCTURE'
  /** Digital institutions ("thể chế số"). */
  | 'INSTITUTIONS'
  /** Smart city ("đô thị thông minh"); collected without points in the national set of 2022. */
  | 'SMART_CITY';

/** What is left out of numerator and denominator. */
export type MeasureExclusion =
  /** Secret documents. */
  | 'SECRET_DOCUMENTS'
  /** Work files under state secrecy. */
  | 'STATE_SECRET_WORK_FILES';

/** How a measure is taken. */
export type MeasureMethod =
  /** Things are counted. */
  | 'COUNT'
  /** Answers to a survey. */
  | 'SURVEY'
  /** Units answer yes or no; the share of yes counts. */
  | 'UNIT_FLAG';

/** Where a measured value comes from. */
export type MeasurementSource =
  /** The unit's own report. */
  | 'REPORT'
  /** Answers of a sample, whose size is stated. */
  | 'SURVEY'
  /** A system that counts by itself. */
  | 'SYSTEM';

/** Whether a unit has reported a measure. */
export type MeasurementStatus =
  /** The measure does not apply to it. */
  | 'NOT_APPLICABLE'
  /** It was asked and has not reported. */
  | 'NOT_REPORTED'
  /** It has reported numbers, or a yes or no. */
  | 'REPORTED';

/** How exact a quoted time is. */
export type MomentPrecision =
  /** A day. */
  | 'DAY'
  /** A quarter. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** An index in which the provinces of the country are ranked by somebody else. */
export type NationalIndex =
  /** Digital transformation index. */
  | 'DTI'
  /** Public administration reform index. */
  | 'PAR_INDEX'
  /** Provincial competitiveness index. */
  | 'PCI';

/** What is done in a step. */
export type NominationAction =
  /** Appraise. */
  | 'APPRAISE'
  /** Ask for opinions. */
  | 'CONSULT'
  /** Decide. */
  | 'DECIDE'
  /** Forward to a higher level. */
  | 'FORWARD'
  /** Nominate. */
  | 'NOMINATE'
  /** Select. */
  | 'SELECT';

/** Where a step of a nomination stands. */
export type NominationStepState =
  /** A record says what was done. */
  | 'DONE'
  /** A step before it is open, or the nomination was refused there. */
  | 'NOT_REACHED'
  /** It is the next one and no record says what was done; or a record does, but a step before it is open. */
  | 'PENDING';

/** Why another reading is recorded and not computed. Members are only added. */
export type NotComputedReason =
  /** It moves a day, and no answer. */
  | 'CALENDAR'
  /** It changes what is listed, and no answer. */
  | 'LISTING'
  /** It depends on measured values, statements or registrations, not on scores. */
  | 'NEEDS_RECORDS'
  /** No indicator set scores what it compares. */
  | 'NOT_SCORED'
  /** The text names no other way of computing. */
  | 'NO_METHOD'
  /** People decide it, case by case. */
  | 'PEOPLE_DECIDE'
  /** It would be another policy, and not another reading of the words. */
  | 'POLICY'
  /** It is about an award round, not about an answer of a rule. */
  | 'ROUND';

/** What a missing score means, as the set states it. */
export type OnMissing =
  /** The unit stays incomplete and has no rank. */
  | 'INCOMPLETE'
  /** The missing score counts as zero points. */
  | 'ZERO';

/** What "not applicable" means, as the set states it. */
export type OnNotApplicable =
  /** The unit is assessed but not ranked. */
  | 'OUT_OF_COMPETITION'
  /** The unit's own maximum shrinks by what does not apply. */
  | 'SHRINK_MAX';

/** How an actual value is compared with the required one. */
export type Operator =
  /** Equal. */
  | 'EQ'
  /** Greater than; the border itself fails. */
  | 'GT'
  /** Greater than or equal. */
  | 'GTE'
  /** Less than. */
  | 'LT'
  /** Less than or equal. */
  | 'LTE';

/** The three pillars ("trụ cột"): views over the main indicators. They overlap, so the total is not their sum. */
export type Pillar =
  /** Digital economy ("kinh tế số"). */
  | 'ECONOMY'
  /** Digital government ("chính quyền số"). */
  | 'GOVERNMENT'
  /** Digital society ("xã hội số"). */
  | 'SOCIETY';

/** One value of a plan that would be another. */
export type PlanChange = {
  /** What is changed. */
  readonly kind: ChangeKind;
  /** The code of a rule, or of a quota, which must be named; every rule that has what is changed if left out. Unknown, or without anything of the kind: NOT_FOUND naming those that have. */
  readonly rule?: string | null | undefined;
  /** Only where the units ranked are of this kind; all if left out. */
  readonly unitKind?: UnitKind | null | undefined;
  /** The new value, as the member of `ChangeKind` says. Anything else: BAD_USER_INPUT naming what could stand there. */
  readonly value: string;
};

/** The level that a target is for. */
export type PlanLevel =
  /** All levels. */
  | 'ALL'
  /** Communes. */
  | 'COMMUNE'
  /** Districts. */
  | 'DISTRICT'
  /** Bodies of the province. */
  | 'PROVINCE';

/** What a record states. Members are only added. */
export type PlanRecordKind =
  /** Somebody attests an item of a plan, or that it is not so. */
  | 'ATTESTATION'
  /** A part of a dossier was handed in, or is lacking. */
  | 'DOSSIER_ITEM'
  /** An initiative or solution. */
  | 'INITIATIVE'
  /** An inspection, with its inspectors and its scope. */
  | 'INSPECTION'
  /** A unit was nominated for an award. */
  | 'NOMINATION'
  /** A body on the route of a nomination gave its opinion. */
  | 'OPINION'
  /** A unit has registered for the movement, or has not. */
  | 'REGISTRATION'
  /** A report was received, for a deadline of the plan. */
  | 'REPORT'
  /** A task with the last day for it and the day on which it was done. */
  | 'TASK'
  /** An earlier record no longer holds. */
  | 'WITHDRAWAL';

/** Where a ranking comes from. Every answer lists in `extensions.provenance` of which kinds the results are that it rests on. */
export type Provenance =
  /** Computed by the hub from scores that were approved. */
  | 'COMPUTED'
  /** An official table, read in the source named by `Snapshot.source`. */
  | 'PUBLISHED'
  /** Demonstration data: invented scores that say nothing about any real unit. */
  | 'SYNTHETIC';

/** What to rank by instead of the total: exactly one of the three, else BAD_USER_INPUT. */
export type RankBy = {
  /** The code of a component of the set, e.g. `1.2`. */
  readonly component?: string | null | undefined;
  /** A main indicator of the set. */
  readonly mainIndicator?: MainIndicatorKey | null | undefined;
  /** A pillar that the set defines. */
  readonly pillar?: Pillar | null | undefined;
};

/** Among whom a rank is counted. */
export type RankScope =
  /** The units of the kind under the same direct parent, e.g. the communes of one district. */
  | 'PARENT'
  /** All units of the kind in the territory, within one competition group where the set names several. */
  | 'TERRITORY';

/** Why a unit has a rank or has none. */
export type RankStatus =
  /** A score that counts is missing; missing is never zero, so there is no rank. */
  | 'INCOMPLETE'
  /** The unit has no approved scores; it is listed without a rank. */
  | 'NOT_APPRAISED'
  /** Assessed but not ranked, or nothing of it applies to the unit. */
  | 'OUT_OF_COMPETITION'
  /** The sum is complete and has a rank. */
  | 'RANKED';

/** Which standings to list; conditions are joined by "and" and change no rank. */
export type RankingFilter = {
  /** Only those with one of these reasons for having a rank or none. */
  readonly rankStatus?: ReadonlyArray<RankStatus> | null | undefined;
  /** Only units for which `rule` has one of these answers; without `rule` BAD_USER_INPUT. */
  readonly result?: ReadonlyArray<VerdictResult> | null | undefined;
  /** Only units that this rule concerns, by the current judgement of the snapshot. Unknown: NOT_FOUND. */
  readonly rule?: string | null | undefined;
  /** Only these units, by code or slug as of the day of the snapshot; at most 250. One that is not in the ranking: NOT_FOUND. */
  readonly unit?: ReadonlyArray<string> | null | undefined;
};

/** The order of a ranking. It changes no rank; ties are in order of code. */
export type RankingOrder =
  /** By code, or slug where the unit has no code. */
  | 'CODE'
  /** By name in the Vietnamese alphabet. */
  | 'NAME'
  /** Best first; units without a rank last, by name. */
  | 'RANK'
  /** Last rank first; units without a rank last, by name. */
  | 'RANK_DESC';

/** What a record rests on. Members are only added. */
export type RecordEvidenceType =
  /** Report of achievements. */
  | 'ACHIEVEMENT_REPORT'
  /** Another document. */
  | 'DOCUMENT'
  /** Initiative. */
  | 'INITIATIVE'
  /** Conclusion of an inspection. */
  | 'INSPECTION_CONCLUSION'
  /** Minutes of a meeting. */
  | 'MINUTES'
  /** Patent. */
  | 'PATENT'
  /** Document of recognition. */
  | 'RECOGNITION_DOCUMENT'
  /** Registration. */
  | 'REGISTRATION'
  /** Record of reports sent. */
  | 'REPORTING_RECORD'
  /** Science award. */
  | 'SCIENCE_AWARD'
  /** Record of tasks done. */
  | 'TASK_RECORD';

/** Whether a record states what happened. */
export type RecordProvenance =
  /** Invented to show the hub: it says nothing about anybody. */
  | 'DEMONSTRATION'
  /** Stated by a body in its own name. */
  | 'OFFICIAL';

/** What is stated; where nobody states anything there is no record. */
export type RecordValue =
  /** It is not so. */
  | 'NO'
  /** It is so. */
  | 'YES';

/** What a role does. */
export type RoleFunction =
  /** Appraises. */
  | 'APPRAISER'
  /** Association that nominates its members. */
  | 'ASSOCIATION'
  /** Competent authority. */
  | 'AUTHORITY'
  /** Receives and passes on. */
  | 'CHANNEL'
  /** Confirms. */
  | 'CONFIRMER'
  /** Coordinates. */
  | 'COORDINATOR'
  /** Advises as a council or committee. */
  | 'COUNCIL'
  /** Decides. */
  | 'DECIDER'
  /** Leads the movement. */
  | 'LEAD'
  /** Nominates. */
  | 'NOMINATOR'
  /** Makes it known. */
  | 'PUBLICITY';

/** Where the years come from whose results feed a round. */
export type RoundYearsBasis =
  /** They were asked for. */
  | 'GIVEN'
  /** The last year of the plan with approved results that is not after the round. */
  | 'LAST_APPROVED'
  /** The plan states them for the occasion. */
  | 'PLAN'
  /** The year of the round itself, for no year of the plan up to it has approved results. */
  | 'ROUND_YEAR';

/** One supposed score: what a unit would have under a node. */
export type ScoreChange = {
  /** The input of the formula of a component, e.g. `12/15`, `n=4` or the key of a choice; the hub makes the points. */
  readonly input?: string | null | undefined;
  /** TOTAL, a MainIndicatorKey, the key or Vietnamese name that the set gives, or the code of a component. A value reported above its parts decides: a change beneath it moves nothing. */
  readonly node: string;
  /** Points, at most 4 decimals, within what the node allows. */
  readonly points?: Decimal | null | undefined;
  /** REPORTED needs `points` or `input`, exactly one; MISSING and NOT_APPLICABLE take neither. NOT_APPLICABLE only where the set says what it means. */
  readonly status?: ScoreStatus;
  /** Code or slug of the unit as of the day on which the snapshot took its units, or its id. Not in the ranking: NOT_FOUND. */
  readonly unit: string;
};

/** Whether points mean anything. The three are different, and none of them is zero points. */
export type ScoreStatus =
  /** Nothing, or not everything that counts, was reported. */
  | 'MISSING'
  /** The node does not apply to the unit. */
  | 'NOT_APPLICABLE'
  /** Points were reported; 0 is a value. */
  | 'REPORTED';

/** A plan, and what would be otherwise in it. */
export type SimulationInput = {
  /** 1 to 20 changes, made one after the other. */
  readonly changes: ReadonlyArray<PlanChange>;
  /** The code of a plan, e.g. `TB-2023`. Unknown: NOT_FOUND. */
  readonly plan: string;
  /** Only the ranking of this kind of unit; all that the plan has judged if left out. Not judged in that year: BAD_USER_INPUT naming the kinds that are. */
  readonly unitKind?: UnitKind | null | undefined;
  /** The assessed year of the results; the latest judged year if left out. Not judged: NOT_FOUND with the nearest years. */
  readonly year?: number | null | undefined;
};

/** Which snapshots; conditions are joined by "and". */
export type SnapshotFilter = {
  /** `true`: only those that nothing supersedes; `false`: only superseded ones. */
  readonly current?: boolean | null | undefined;
  /** Of one of these provenances. */
  readonly provenance?: ReadonlyArray<Provenance> | null | undefined;
  /** `VN`, or the code of a province or city. */
  readonly territory?: string | null | undefined;
  /** Rankings of this kind of unit. */
  readonly unitKind?: UnitKind | null | undefined;
  /** The assessed year, 2000 to 2099; any other is BAD_USER_INPUT. */
  readonly year?: number | null | undefined;
};

/** The three values of one score on its way to a publication. Only approved scores are published. */
export type Stage =
  /** What the competent authority approved ("phê duyệt"). */
  | 'APPROVED'
  /** What the unit claims for itself ("tự đánh giá"). */
  | 'SELF_ASSESSED'
  /** What the appraisers found ("thẩm định"). */
  | 'VERIFIED';

/** Why a target has its result. */
export type TargetReason =
  /** The exact share was compared with the value of the target. */
  | 'COMPARED'
  /** It does not apply. */
  | 'NOT_APPLICABLE'
  /** A unit to which it applies has not reported. */
  | 'NOT_REPORTED'
  /** The territory has no unit of these kinds at the end of the year. */
  | 'NO_UNITS'
  /** Some units have not answered, and their answers could decide it. */
  | 'UNDECIDED'
  /** There was nothing to count: the denominator is 0. */
  | 'ZERO_DENOMINATOR';

/** Why a last day cannot be told. */
export type UndatedReason =
  /** The day of the event from which days are counted is not known. */
  | 'BASE_UNKNOWN'
  /** Working days are counted, and the hub does not know the public holidays. */
  | 'HOLIDAYS_UNKNOWN'
  /** The text names no day. */
  | 'NO_DAY_STATED';

/** How far a unit's existence is vouched for. */
export type UnitBasis =
  /** Named in a source that was read. */
  | 'CONFIRMED'
  /** In the official register of administrative units. */
  | 'OFFICIAL'
  /** Expected by the general rules for such bodies; no source was read that names it. */
  | 'STANDARD'
  /** Invented for the demonstration. */
  | 'SYNTHETIC';

/** Which units; conditions are joined by "and". */
export type UnitFilter = {
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<UnitKind> | null | undefined;
  /** Directly under the unit with this code or slug. Unknown on that day: NOT_FOUND. */
  readonly parent?: string | null | undefined;
  /** Under the unit with this code or slug, at any depth. Unknown on that day: NOT_FOUND. */
  readonly under?: string | null | undefined;
};

/** What kind of unit is assessed, and which kind a rule of a plan is about. Members are only added. */
export type UnitKind =
  /** An agency of the central government seated in a province, such as tax or social insurance. */
  | 'CENTRAL_AGENCY'
  /** A commune, ward, township or special zone. */
  | 'COMMUNE'
  /** A cooperative. */
  | 'COOPERATIVE'
  /** A provincial department, board or sector ("sở, ban, ngành"). */
  | 'DEPARTMENT'
  /** A district, town or provincial city; the level ended on 2025-07-01. */
  | 'DISTRICT'
  /** A division of a district or provincial city ("phòng"). */
  | 'DIVISION'
  /** An enterprise. */
  | 'ENTERPRISE'
  /** The Fatherland Front or a socio-political organisation. */
  | 'MASS_ORGANISATION'
  /** A ministry or ministerial-level agency. */
  | 'MINISTRY'
  /** An official or another person: a subject of rules, who goes by the rank of a unit. It is no unit: as an argument BAD_USER_INPUT. */
  | 'PERSON'
  /** A province or centrally-run city (63 until 2025-06-30, 34 from 2025-07-01). */
  | 'PROVINCE'
  /** A unit under a department or a district that is not a commune. */
  | 'SUBORDINATE';

/** The answer of a rule or of one of its conditions for a unit. */
export type VerdictResult =
  /** A condition is not met, whatever is still unknown. */
  | 'NO'
  /** The rule cannot apply to the unit, e.g. because the level it divides by was abolished. */
  | 'NOT_APPLICABLE'
  /** It cannot be said yet: scores, a decision or a statement are missing. */
  | 'UNKNOWN'
  /** Every condition is met. */
  | 'YES';

/** A snapshot, current or superseded, and what is supposed of it. */
export type WhatIfInput = {
  /** 1 to 250 supposed scores; each unit and node once. */
  readonly changes: ReadonlyArray<ScoreChange>;
  /** The `id` of a snapshot. Unknown: NOT_FOUND. */
  readonly snapshot: string;
};

export type HeldRoleFragment = {
  readonly role: {
    readonly code: string,
    readonly name: string,
    readonly function: RoleFunction
  },
  readonly bodies: ReadonlyArray<{
    readonly name: string,
    readonly from: IsoDate | null,
    readonly to: IsoDate | null,
    readonly certainty: BindingCertainty,
    readonly unit: UnitFragment | null
  }>
};

export type SubmissionFragment = {
  readonly sentOn: IsoDate | null,
  readonly inTime: VerdictResult,
  readonly lateDays: number | null,
  readonly synthetic: boolean,
  readonly unit: UnitFragment,
  readonly record: {
    readonly key: string,
    readonly body: string
  } | null
};

export type CalendarEntryFragment = {
  readonly key: string,
  readonly kind: CalendarEntryKind,
  readonly year: number,
  readonly listedOn: IsoDate,
  readonly dueOn: IsoDate | null,
  readonly bound: DeadlineBound,
  readonly precision: MomentPrecision | null,
  readonly firstDay: IsoDate | null,
  readonly lastDay: IsoDate | null,
  readonly undated: UndatedReason | null,
  readonly notBefore: IsoDate | null,
  readonly notAfter: IsoDate | null,
  readonly plan: {
    readonly code: string,
    readonly name: string
  },
  readonly item:
    | (
      {
      readonly code: string,
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly citation: {
        readonly article: string | null,
        readonly quote: string
      }
    }
      & {
      readonly __typename: 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRole' | 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget'
    }
    )
    | (
      {
      readonly code: string,
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly citation: {
        readonly article: string | null,
        readonly quote: string
      }
    }
      & {
      readonly __typename: 'Rule'
    }
    )
  ,
  readonly rivals: ReadonlyArray<{
    readonly lastDay: IsoDate | null,
    readonly item:
      | (
        {
        readonly code: string,
        readonly text: string
      }
        & {
        readonly __typename: 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRole' | 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget'
      }
      )
      | (
        {
        readonly code: string,
        readonly text: string
      }
        & {
        readonly __typename: 'Rule'
      }
      )

  }>,
  readonly chainedTo: {
    readonly key: string,
    readonly listedOn: IsoDate,
    readonly lastDay: IsoDate | null
  } | null,
  readonly next: {
    readonly key: string,
    readonly listedOn: IsoDate,
    readonly lastDay: IsoDate | null
  } | null,
  readonly phase: {
    readonly code: string,
    readonly text: string
  } | null,
  readonly sender: HeldRoleFragment | null,
  readonly recipient: HeldRoleFragment | null,
  readonly via: HeldRoleFragment | null,
  readonly tally: {
    readonly due: number,
    readonly sent: number,
    readonly inTime: number,
    readonly late: number,
    readonly unknown: number
  }
};

export type CalendarQueryVariables = Exact<{
  territory: string;
  from: IsoDate;
  to: IsoDate;
  plan?: string | null | undefined;
  asOf?: IsoDate | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarQuery = {
  readonly calendar: {
    readonly lookedAtOn: IsoDate,
    readonly file: string,
    readonly totalCount: number,
    readonly next: CalendarEntryFragment | null,
    readonly nodes: ReadonlyArray<CalendarEntryFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type SubmissionsQueryVariables = Exact<{
  territory: string;
  from: IsoDate;
  to: IsoDate;
  plan: string;
  asOf?: IsoDate | null | undefined;
  unit?: string | null | undefined;
  inTime?: ReadonlyArray<VerdictResult> | null | undefined;
}>;


export type SubmissionsQuery = {
  readonly calendar: {
    readonly nodes: ReadonlyArray<{
      readonly key: string,
      readonly kind: CalendarEntryKind,
      readonly lastDay: IsoDate | null,
      readonly item:
        | (
          {
          readonly code: string
        }
          & {
          readonly __typename: 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRole' | 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget'
        }
        )
        | (
          {
          readonly code: string
        }
          & {
          readonly __typename: 'Rule'
        }
        )
      ,
      readonly submissions: {
        readonly totalCount: number,
        readonly nodes: ReadonlyArray<SubmissionFragment>,
        readonly pageInfo: PageInfoFragment
      }
    }>
  }
};

export type ChangeEffectFragment = {
  readonly kind: ChangeKind,
  readonly rule: string | null,
  readonly unitKind: UnitKind | null,
  readonly before: string | null,
  readonly after: string
};

export type VerdictChangeFragment = {
  readonly before: VerdictResult,
  readonly after: VerdictResult,
  readonly unit: UnitFragment,
  readonly rule: {
    readonly id: string,
    readonly code: string,
    readonly text: string
  }
};

export type AmbiguitiesQueryVariables = Exact<{
  plan: string;
  year?: number | null | undefined;
}>;


export type AmbiguitiesQuery = {
  readonly ambiguities: ReadonlyArray<{
    readonly code: string,
    readonly register: number | null,
    readonly about: string | null,
    readonly rows: ReadonlyArray<string>,
    readonly question: string,
    readonly default: string,
    readonly quote: CitationFragment | null,
    readonly alternatives: ReadonlyArray<{
      readonly code: string,
      readonly text: string,
      readonly notComputed: NotComputedReason | null,
      readonly changes: ReadonlyArray<ChangeEffectFragment>,
      readonly answers: ReadonlyArray<{
        readonly kind: AnswerVariationKind,
        readonly value: string
      }>,
      readonly goal: {
        readonly reading: GoalReading | null,
        readonly kind: GoalKind | null,
        readonly year: number | null
      } | null,
      readonly snapshots: ReadonlyArray<{
        readonly id: string,
        readonly year: number,
        readonly unitKind: UnitKind,
        readonly provenance: Provenance
      }>,
      readonly impactedUnits: ReadonlyArray<VerdictChangeFragment>,
      readonly impactedAnswers: ReadonlyArray<{
        readonly year: number,
        readonly before: VerdictResult,
        readonly after: VerdictResult,
        readonly unit: UnitFragment,
        readonly item:
          | {
            readonly id: string,
            readonly code: string
          }
          | {
            readonly id: string,
            readonly code: string
          }
         | null
      }>,
      readonly impactedGoals: ReadonlyArray<{
        readonly goal: {
          readonly id: string,
          readonly code: string,
          readonly text: string
        },
        readonly before: GoalOutcomeFragment | null,
        readonly after: GoalOutcomeFragment
      }>
    }>
  }>
};

export type SimulateQueryVariables = Exact<{
  input: SimulationInput;
}>;


export type SimulateQuery = {
  readonly simulate: {
    readonly year: number | null,
    readonly plan: PlanFragment,
    readonly varied: ReadonlyArray<ChangeEffectFragment>,
    readonly notVaried: ReadonlyArray<ChangeEffectFragment>,
    readonly rules: ReadonlyArray<{
      readonly subjects: number,
      readonly gained: number,
      readonly lost: number,
      readonly unchanged: number,
      readonly rule: {
        readonly id: string,
        readonly code: string,
        readonly text: string
      },
      readonly snapshot: SnapshotFragment,
      readonly before: {
        readonly yes: number,
        readonly no: number,
        readonly unknown: number,
        readonly notApplicable: number
      },
      readonly after: {
        readonly yes: number,
        readonly no: number,
        readonly unknown: number,
        readonly notApplicable: number
      }
    }>,
    readonly gains: ReadonlyArray<(
      {
      readonly reasons: ReadonlyArray<ReasonFragment>
    }
      & VerdictChangeFragment
    )>,
    readonly loses: ReadonlyArray<(
      {
      readonly reasons: ReadonlyArray<ReasonFragment>
    }
      & VerdictChangeFragment
    )>,
    readonly quotas: ReadonlyArray<{
      readonly flaggedBefore: number | null,
      readonly flaggedAfter: number | null,
      readonly overBefore: number | null,
      readonly overAfter: number | null,
      readonly quota: {
        readonly code: string,
        readonly text: string
      }
    }>
  }
};

export type CompareVerdictsQueryVariables = Exact<{
  plans: ReadonlyArray<string>;
  unit: string;
  year?: number | null | undefined;
}>;


export type CompareVerdictsQuery = {
  readonly compareVerdicts: {
    readonly year: number,
    readonly unit: UnitFragment,
    readonly plans: ReadonlyArray<{
      readonly plan: (
        {
        readonly parent: {
          readonly code: string
        } | null
      }
        & PlanFragment
      ),
      readonly verdicts: ReadonlyArray<VerdictFragment>
    }>,
    readonly subjects: ReadonlyArray<{
      readonly subjectKind: UnitKind,
      readonly agreement: VerdictResult,
      readonly verdicts: ReadonlyArray<{
        readonly id: string,
        readonly result: VerdictResult
      }>
    }>
  }
};

export type NationalPlaceFragment = {
  readonly year: number,
  readonly listedOn: IsoDate,
  readonly rank: number | null,
  readonly of: number | null,
  readonly score: Decimal | null,
  readonly scaleMax: Decimal | null,
  readonly complete: boolean
};

export type NationalResultFragment = (
  {
  readonly index: NationalIndex,
  readonly unit: UnitFragment | null,
  readonly standing: {
    readonly id: string,
    readonly snapshot: SnapshotFragment
  } | null,
  readonly fact: PublishedFactFragment | null
}
  & NationalPlaceFragment
);

export type GoalOutcomeFragment = {
  readonly reading: GoalReading,
  readonly applied: boolean,
  readonly result: VerdictResult,
  readonly because: GoalReason,
  readonly text: string,
  readonly places: number | null,
  readonly group: {
    readonly first: number,
    readonly last: number
  } | null,
  readonly judged: NationalPlaceFragment | null,
  readonly compared: NationalPlaceFragment | null
};

export type GoalsQueryVariables = Exact<{
  plan: string;
  year?: number | null | undefined;
}>;


export type GoalsQuery = {
  readonly plan: {
    readonly goals: ReadonlyArray<{
      readonly id: string,
      readonly code: string,
      readonly kind: GoalKind,
      readonly index: NationalIndex | null,
      readonly text: string,
      readonly reading: GoalReading | null,
      readonly citation: CitationFragment,
      readonly outcome: GoalOutcomeFragment | null,
      readonly outcomes: ReadonlyArray<GoalOutcomeFragment>
    }>
  } | null
};

export type NationalResultsQueryVariables = Exact<{
  code?: string | null | undefined;
  slug?: string | null | undefined;
  asOf?: IsoDate | null | undefined;
  index?: NationalIndex | null | undefined;
}>;


export type NationalResultsQuery = {
  readonly unit: (
    {
    readonly nationalResults: ReadonlyArray<NationalResultFragment>
  }
    & UnitFragment
  ) | null
};

export type StatedNumberFragment = {
  readonly value: Decimal | null,
  readonly provenance: string,
  readonly source: string | null
};

export type IndicatorFragment = {
  readonly id: string,
  readonly code: string,
  readonly kind: IndicatorNodeKind,
  readonly key: MainIndicatorKey | null,
  readonly pillar: Pillar | null,
  readonly name: string
};

export type FormulaFragment = {
  readonly kind: FormulaKind,
  readonly unit: string | null,
  readonly numerator: string | null,
  readonly denominator: string | null,
  readonly min: Decimal | null,
  readonly max: Decimal | null
};

export type FormulaDetailsFragment = (
  {
  readonly options: ReadonlyArray<{
    readonly key: string,
    readonly name: string,
    readonly share: string
  }> | null,
  readonly steps: ReadonlyArray<{
    readonly from: Decimal,
    readonly points: Decimal
  }> | null
}
  & FormulaFragment
);

export type IndicatorSetFragment = {
  readonly id: string,
  readonly code: string,
  readonly name: string,
  readonly decision: string | null,
  readonly date: IsoDate | null,
  readonly issuer: string | null,
  readonly territory: string,
  readonly unitKinds: ReadonlyArray<UnitKind>,
  readonly years: ReadonlyArray<number>,
  readonly synthetic: boolean,
  readonly totalPoints: StatedNumberFragment,
  readonly source: SourceFragment
};

export type IndicatorSetsQueryVariables = Exact<{
  filter?: IndicatorSetFilter | null | undefined;
}>;


export type IndicatorSetsQuery = {
  readonly indicatorSets: ReadonlyArray<IndicatorSetFragment>
};

export type IndicatorSetDetailsFragment = (
  {
  readonly publishedDecimals: number | null,
  readonly onMissing: OnMissing,
  readonly onNotApplicable: OnNotApplicable | null,
  readonly notes: ReadonlyArray<string>,
  readonly componentTotal: StatedNumberFragment | null,
  readonly effectiveTotals: ReadonlyArray<{
    readonly year: number,
    readonly value: Decimal | null,
    readonly provenance: string,
    readonly source: string | null
  }>,
  readonly levels: ReadonlyArray<{
    readonly name: string,
    readonly from: Decimal | null,
    readonly operator: Operator | null
  }>,
  readonly competitionGroups: ReadonlyArray<{
    readonly key: string,
    readonly name: string
  }>,
  readonly groups: ReadonlyArray<{
    readonly key: string,
    readonly name: string,
    readonly maxPoints: StatedNumberFragment | null
  }>,
  readonly pillars: ReadonlyArray<(
    {
    readonly mainIndicators: ReadonlyArray<IndicatorFragment>
  }
    & IndicatorFragment
  )>,
  readonly mainIndicators: ReadonlyArray<(
    {
    readonly group: string | null,
    readonly scored: boolean,
    readonly maxPoints: StatedNumberFragment | null,
    readonly componentCount: StatedNumberFragment | null,
    readonly effectivePoints: ReadonlyArray<{
      readonly year: number,
      readonly value: Decimal | null,
      readonly provenance: string,
      readonly source: string | null
    }>,
    readonly components: ReadonlyArray<(
      {
      readonly scored: boolean,
      readonly maxPoints: StatedNumberFragment | null,
      readonly formula: FormulaFragment | null
    }
      & IndicatorFragment
    )>
  }
    & IndicatorFragment
  )>,
  readonly replaces: IndicatorSetFragment | null
}
  & IndicatorSetFragment
);

export type IndicatorSetQueryVariables = Exact<{
  code: string;
}>;


export type IndicatorSetQuery = {
  readonly indicatorSet: IndicatorSetDetailsFragment | null
};

export type IndicatorDetailsFragment = (
  {
  readonly group: string | null,
  readonly scored: boolean,
  readonly evidence: string | null,
  readonly maxPoints: StatedNumberFragment | null,
  readonly formula: (
    {
    readonly parts: ReadonlyArray<{
      readonly name: string,
      readonly share: string,
      readonly formula: FormulaDetailsFragment
    }> | null
  }
    & FormulaDetailsFragment
  ) | null,
  readonly components: ReadonlyArray<(
    {
    readonly maxPoints: StatedNumberFragment | null
  }
    & IndicatorFragment
  )>
}
  & IndicatorFragment
);

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorQuery = {
  readonly node:
    | (
      IndicatorDetailsFragment
      & {
      readonly __typename: 'IndicatorNode'
    }
    )
    | {
      readonly __typename: 'IndicatorSet' | 'Judgement' | 'Plan' | 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRecord' | 'PlanRole'
    }
    | {
      readonly __typename: 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget' | 'PublishedFact' | 'Rule' | 'Snapshot' | 'Source' | 'Standing' | 'Unit' | 'Verdict'
    }
   | null
};

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = {
  readonly node:
    | (
      {
      readonly name: string,
      readonly id: string
    }
      & {
      readonly __typename: 'IndicatorNode'
    }
    )
    | (
      {
      readonly name: string,
      readonly synthetic: boolean,
      readonly id: string
    }
      & {
      readonly __typename: 'IndicatorSet'
    }
    )
    | (
      {
      readonly fingerprint: string,
      readonly judgedAt: IsoDateTime,
      readonly id: string,
      readonly plan: {
        readonly code: string
      }
    }
      & {
      readonly __typename: 'Judgement'
    }
    )
    | (
      {
      readonly name: string,
      readonly version: number,
      readonly id: string
    }
      & {
      readonly __typename: 'Plan'
    }
    )
    | (
      {
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly id: string
    }
      & {
      readonly __typename: 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRole' | 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget'
    }
    )
    | (
      {
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly id: string
    }
      & {
      readonly __typename: 'Rule'
    }
    )
    | (
      {
      readonly id: string
    }
      & {
      readonly __typename: 'PlanRecord'
    }
    )
    | (
      {
      readonly name: string,
      readonly title: string,
      readonly id: string
    }
      & {
      readonly __typename: 'PublishedFact'
    }
    )
    | (
      {
      readonly fingerprint: string,
      readonly current: boolean,
      readonly id: string
    }
      & SnapshotNameFragment
      & {
      readonly __typename: 'Snapshot'
    }
    )
    | (
      {
      readonly number: string | null,
      readonly title: string,
      readonly id: string
    }
      & {
      readonly __typename: 'Source'
    }
    )
    | (
      {
      readonly rank: number | null,
      readonly of: number,
      readonly points: Decimal | null,
      readonly maxPoints: Decimal,
      readonly id: string,
      readonly unit: UnitFragment,
      readonly snapshot: SnapshotNameFragment
    }
      & {
      readonly __typename: 'Standing'
    }
    )
    | (
      {
      readonly fullName: string,
      readonly slug: string,
      readonly validFrom: IsoDate,
      readonly validTo: IsoDate | null,
      readonly id: string
    }
      & {
      readonly __typename: 'Unit'
    }
    )
    | (
      {
      readonly result: VerdictResult,
      readonly id: string,
      readonly unit: UnitFragment,
      readonly rule: {
        readonly code: string
      },
      readonly snapshot: SnapshotNameFragment
    }
      & {
      readonly __typename: 'Verdict'
    }
    )
   | null
};

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type NodesQuery = {
  readonly nodes: ReadonlyArray<
    | (
      {
      readonly name: string,
      readonly id: string
    }
      & {
      readonly __typename: 'IndicatorNode'
    }
    )
    | (
      {
      readonly name: string,
      readonly synthetic: boolean,
      readonly id: string
    }
      & {
      readonly __typename: 'IndicatorSet'
    }
    )
    | (
      {
      readonly fingerprint: string,
      readonly judgedAt: IsoDateTime,
      readonly id: string,
      readonly plan: {
        readonly code: string
      }
    }
      & {
      readonly __typename: 'Judgement'
    }
    )
    | (
      {
      readonly name: string,
      readonly version: number,
      readonly id: string
    }
      & {
      readonly __typename: 'Plan'
    }
    )
    | (
      {
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly id: string
    }
      & {
      readonly __typename: 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRole' | 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget'
    }
    )
    | (
      {
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly id: string
    }
      & {
      readonly __typename: 'Rule'
    }
    )
    | (
      {
      readonly id: string
    }
      & {
      readonly __typename: 'PlanRecord'
    }
    )
    | (
      {
      readonly name: string,
      readonly title: string,
      readonly id: string
    }
      & {
      readonly __typename: 'PublishedFact'
    }
    )
    | (
      {
      readonly fingerprint: string,
      readonly current: boolean,
      readonly id: string
    }
      & SnapshotNameFragment
      & {
      readonly __typename: 'Snapshot'
    }
    )
    | (
      {
      readonly number: string | null,
      readonly title: string,
      readonly id: string
    }
      & {
      readonly __typename: 'Source'
    }
    )
    | (
      {
      readonly rank: number | null,
      readonly of: number,
      readonly points: Decimal | null,
      readonly maxPoints: Decimal,
      readonly id: string,
      readonly unit: UnitFragment,
      readonly snapshot: SnapshotNameFragment
    }
      & {
      readonly __typename: 'Standing'
    }
    )
    | (
      {
      readonly fullName: string,
      readonly slug: string,
      readonly validFrom: IsoDate,
      readonly validTo: IsoDate | null,
      readonly id: string
    }
      & {
      readonly __typename: 'Unit'
    }
    )
    | (
      {
      readonly result: VerdictResult,
      readonly id: string,
      readonly unit: UnitFragment,
      readonly rule: {
        readonly code: string
      },
      readonly snapshot: SnapshotNameFragment
    }
      & {
      readonly __typename: 'Verdict'
    }
    )
   | null>
};

export type PageInfoFragment = {
  readonly hasNextPage: boolean,
  readonly endCursor: string | null,
  readonly hasPreviousPage: boolean,
  readonly startCursor: string | null
};

export type ReadingFragment = {
  readonly question: string,
  readonly chosen: string,
  readonly alternatives: ReadonlyArray<string>
};

export type PlanFragment = {
  readonly id: string,
  readonly code: string,
  readonly name: string,
  readonly territory: string,
  readonly version: number,
  readonly rows: ReadonlyArray<string>,
  readonly years: {
    readonly from: number,
    readonly to: number
  },
  readonly source: SourceFragment
};

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = {
  readonly plans: ReadonlyArray<PlanFragment>
};

export type RuleFragment = {
  readonly id: string,
  readonly code: string,
  readonly rows: ReadonlyArray<string>,
  readonly subjectKind: UnitKind,
  readonly mainIndicators: ReadonlyArray<MainIndicatorKey> | null,
  readonly text: string,
  readonly variants: ReadonlyArray<string>,
  readonly note: string | null,
  readonly citation: CitationFragment,
  readonly conditions: ReadonlyArray<{
    readonly kind: ConditionKind,
    readonly operator: Operator,
    readonly required: string,
    readonly scope: RankScope | null,
    readonly parentKind: UnitKind | null,
    readonly rankOf: string | null,
    readonly variant: string | null,
    readonly citation: CitationFragment
  }>
};

export type PlanDetailsFragment = (
  {
  readonly readings: ReadonlyArray<ReadingFragment>,
  readonly rules: ReadonlyArray<RuleFragment>,
  readonly items: ReadonlyArray<
    | (
      {
      readonly id: string,
      readonly code: string,
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly note: string | null,
      readonly ambiguity: ReadingFragment | null,
      readonly citation: CitationFragment
    }
      & {
      readonly __typename: 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRole' | 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget'
    }
    )
    | (
      {
      readonly id: string,
      readonly code: string,
      readonly rows: ReadonlyArray<string>,
      readonly text: string,
      readonly note: string | null,
      readonly ambiguity: ReadingFragment | null,
      readonly citation: CitationFragment
    }
      & {
      readonly __typename: 'Rule'
    }
    )
  >
}
  & PlanFragment
);

export type PlanQueryVariables = Exact<{
  code: string;
}>;


export type PlanQuery = {
  readonly plan: PlanDetailsFragment | null
};

export type PublishedFactFragment = {
  readonly id: string,
  readonly table: string,
  readonly replaces: string | null,
  readonly title: string,
  readonly index: NationalIndex | null,
  readonly year: number,
  readonly territory: string,
  readonly name: string,
  readonly parent: string | null,
  readonly unitKind: UnitKind | null,
  readonly rank: number | null,
  readonly impliedRank: number | null,
  readonly rankFrom: string | null,
  readonly rankScope: string,
  readonly of: number | null,
  readonly position: string | null,
  readonly score: Decimal | null,
  readonly scoreFrom: string | null,
  readonly scaleMax: Decimal | null,
  readonly scaleText: string | null,
  readonly class: string | null,
  readonly group: string | null,
  readonly decision: string | null,
  readonly announced: string | null,
  readonly notes: ReadonlyArray<string>,
  readonly unit: UnitFragment | null,
  readonly details: ReadonlyArray<{
    readonly name: string,
    readonly value: string
  }>,
  readonly sources: ReadonlyArray<SourceFragment>
};

export type PublishedFactsQueryVariables = Exact<{
  territory?: string | null | undefined;
  year?: number | null | undefined;
  index?: NationalIndex | null | undefined;
  unit?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedFactsQuery = {
  readonly publishedFacts: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<PublishedFactFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type IndicatorStandingFragment = {
  readonly status: ScoreStatus,
  readonly reason: string | null,
  readonly points: Decimal | null,
  readonly maxPoints: Decimal,
  readonly ratio: Decimal | null,
  readonly percent: number | null,
  readonly rank: number | null,
  readonly node: IndicatorFragment
};

export type StandingFragment = {
  readonly id: string,
  readonly rank: number | null,
  readonly of: number,
  readonly tiedWith: number,
  readonly rankStatus: RankStatus,
  readonly rankChange: number | null,
  readonly publishedRank: number | null,
  readonly points: Decimal | null,
  readonly maxPoints: Decimal,
  readonly ratio: Decimal | null,
  readonly percent: number | null,
  readonly level: string | null,
  readonly stage: Stage | null,
  readonly unit: UnitFragment,
  readonly node: IndicatorFragment,
  readonly snapshot: SnapshotNameFragment,
  readonly mainIndicators: ReadonlyArray<IndicatorStandingFragment>,
  readonly verdicts: ReadonlyArray<{
    readonly id: string,
    readonly result: VerdictResult,
    readonly roundedWouldPass: boolean,
    readonly rule: {
      readonly id: string,
      readonly code: string
    }
  }>
};

export type RankingQueryVariables = Exact<{
  territory: string;
  unitKind: UnitKind;
  year: number;
  unitsAsOf?: IsoDate | null | undefined;
  within?: string | null | undefined;
  group?: string | null | undefined;
  by?: RankBy | null | undefined;
  snapshot?: string | null | undefined;
  filter?: RankingFilter | null | undefined;
  orderBy?: RankingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RankingQuery = {
  readonly ranking: {
    readonly scope: RankScope,
    readonly totalCount: number,
    readonly unranked: number,
    readonly statistics: {
      readonly ranked: number,
      readonly mean: Decimal | null,
      readonly median: Decimal | null,
      readonly min: Decimal | null,
      readonly max: Decimal | null
    },
    readonly snapshot: SnapshotFragment,
    readonly nodes: ReadonlyArray<StandingFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type StandingDetailsFragment = (
  {
  readonly snapshot: SnapshotFragment,
  readonly pillars: ReadonlyArray<IndicatorStandingFragment>,
  readonly components: ReadonlyArray<IndicatorStandingFragment>,
  readonly verdicts: ReadonlyArray<VerdictFragment>,
  readonly history: ReadonlyArray<{
    readonly id: string,
    readonly rank: number | null,
    readonly of: number,
    readonly points: Decimal | null,
    readonly maxPoints: Decimal,
    readonly ratio: Decimal | null,
    readonly percent: number | null,
    readonly snapshot: SnapshotNameFragment
  }>
}
  & StandingFragment
);

export type StandingQueryVariables = Exact<{
  id: string;
}>;


export type StandingQuery = {
  readonly node:
    | {
      readonly __typename: 'IndicatorNode' | 'IndicatorSet' | 'Judgement' | 'Plan' | 'PlanAwardForm' | 'PlanAwardOccasion' | 'PlanCriterion' | 'PlanDeadline' | 'PlanDossierItem' | 'PlanGoal' | 'PlanIndicatorSet' | 'PlanInspection' | 'PlanLegalBasis' | 'PlanMeasure' | 'PlanMilestone' | 'PlanNote' | 'PlanPersonStandard' | 'PlanPhase' | 'PlanQuota' | 'PlanRecord'
    }
    | {
      readonly __typename: 'PlanRole' | 'PlanRouteStep' | 'PlanSector' | 'PlanSubject' | 'PlanTarget' | 'PublishedFact' | 'Rule' | 'Snapshot' | 'Source' | 'Unit' | 'Verdict'
    }
    | (
      StandingDetailsFragment
      & {
      readonly __typename: 'Standing'
    }
    )
   | null
};

export type PlanRecordFragment = {
  readonly id: string,
  readonly key: string,
  readonly kind: PlanRecordKind,
  readonly itemCode: string | null,
  readonly year: number,
  readonly statedOn: IsoDate,
  readonly value: RecordValue | null,
  readonly dueOn: IsoDate | null,
  readonly doneOn: IsoDate | null,
  readonly body: string,
  readonly title: string | null,
  readonly scope: string | null,
  readonly note: string | null,
  readonly provenance: RecordProvenance,
  readonly recordedAt: IsoDateTime,
  readonly plan: {
    readonly id: string,
    readonly code: string
  } | null,
  readonly item:
    | {
      readonly id: string,
      readonly code: string,
      readonly text: string
    }
    | {
      readonly id: string,
      readonly code: string,
      readonly text: string
    }
   | null,
  readonly unit: UnitFragment,
  readonly role: {
    readonly id: string,
    readonly code: string,
    readonly name: string
  } | null,
  readonly evidence: ReadonlyArray<{
    readonly type: RecordEvidenceType,
    readonly number: string | null,
    readonly issuer: string | null,
    readonly date: IsoDate | null,
    readonly reference: string | null
  }>,
  readonly inspectors: ReadonlyArray<{
    readonly id: string,
    readonly code: string,
    readonly name: string
  }>,
  readonly revokes: {
    readonly id: string,
    readonly key: string
  } | null,
  readonly revokedBy: {
    readonly id: string,
    readonly key: string
  } | null
};

export type RecordsQueryVariables = Exact<{
  plan?: string | null | undefined;
  kind?: ReadonlyArray<PlanRecordKind> | null | undefined;
  unit?: string | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecordsQuery = {
  readonly records: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<PlanRecordFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type RoundUnitFragment = {
  readonly flag: VerdictResult,
  readonly rank: number | null,
  readonly ratio: Decimal | null,
  readonly nominations: number,
  readonly unit: UnitFragment,
  readonly eligibility: {
    readonly result: VerdictResult
  },
  readonly verdicts: ReadonlyArray<{
    readonly id: string,
    readonly result: VerdictResult,
    readonly rule: {
      readonly id: string,
      readonly code: string
    },
    readonly snapshot: {
      readonly id: string,
      readonly year: number
    }
  }>
};

export type QuotaCountFragment = {
  readonly limit: number | null,
  readonly nominated: number,
  readonly overQuotaBy: number
};

export type NominationFragment = {
  readonly dossierState: DossierState,
  readonly dossierText: string,
  readonly unit: UnitFragment,
  readonly form: {
    readonly id: string,
    readonly code: string,
    readonly name: string
  } | null,
  readonly record: {
    readonly id: string,
    readonly key: string,
    readonly statedOn: IsoDate,
    readonly body: string,
    readonly provenance: RecordProvenance
  },
  readonly steps: ReadonlyArray<{
    readonly state: NominationStepState,
    readonly text: string,
    readonly heldOn: IsoDate,
    readonly bodyKnown: VerdictResult,
    readonly step: {
      readonly id: string,
      readonly code: string,
      readonly action: NominationAction,
      readonly role: {
        readonly id: string,
        readonly name: string
      }
    },
    readonly body: {
      readonly name: string,
      readonly certainty: BindingCertainty
    } | null,
    readonly record: {
      readonly id: string,
      readonly key: string,
      readonly value: RecordValue | null,
      readonly statedOn: IsoDate
    } | null
  }>,
  readonly dossier: ReadonlyArray<{
    readonly state: DossierState,
    readonly text: string,
    readonly item: {
      readonly id: string,
      readonly code: string,
      readonly text: string,
      readonly copies: number | null,
      readonly original: boolean | null,
      readonly confirmedBy: {
        readonly id: string,
        readonly name: string
      } | null
    }
  }>
};

export type RoundFragment = {
  readonly year: number,
  readonly years: ReadonlyArray<number>,
  readonly yearsBasis: RoundYearsBasis,
  readonly plan: {
    readonly id: string,
    readonly code: string
  },
  readonly occasion: {
    readonly id: string,
    readonly code: string,
    readonly kind: AwardOccasionKind
  },
  readonly forms: ReadonlyArray<{
    readonly id: string,
    readonly code: string,
    readonly name: string
  }>,
  readonly individuals: QuotaCountFragment,
  readonly quotas: ReadonlyArray<{
    readonly eligible: number,
    readonly quota: {
      readonly id: string,
      readonly code: string
    },
    readonly nominator: UnitFragment | null,
    readonly collectives: QuotaCountFragment,
    readonly individuals: QuotaCountFragment,
    readonly tiedAtCut: ReadonlyArray<RoundUnitFragment>
  }>
};

export type RoundQueryVariables = Exact<{
  plan: string;
  occasion: AwardOccasionKind;
  year?: number | null | undefined;
  years?: ReadonlyArray<number> | null | undefined;
}>;


export type RoundQuery = {
  readonly round: (
    {
    readonly eligible: {
      readonly totalCount: number
    },
    readonly nominated: {
      readonly totalCount: number
    },
    readonly proposedOrder: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<RoundUnitFragment>
    }
  }
    & RoundFragment
  ) | null
};

export type RoundUnitsQueryVariables = Exact<{
  plan: string;
  occasion: AwardOccasionKind;
  year?: number | null | undefined;
  years?: ReadonlyArray<number> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundUnitsQuery = {
  readonly round: {
    readonly proposedOrder: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<RoundUnitFragment>,
      readonly pageInfo: PageInfoFragment
    }
  } | null
};

export type NominationsQueryVariables = Exact<{
  plan: string;
  occasion: AwardOccasionKind;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NominationsQuery = {
  readonly round: {
    readonly nominations: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<NominationFragment>,
      readonly pageInfo: PageInfoFragment
    }
  } | null
};

export type SnapshotNameFragment = {
  readonly id: string,
  readonly territory: string,
  readonly unitKind: UnitKind,
  readonly year: number,
  readonly provenance: Provenance
};

export type SnapshotFragment = (
  {
  readonly fingerprint: string,
  readonly record: string,
  readonly publishedAt: IsoDateTime,
  readonly unitsAsOf: IsoDate,
  readonly current: boolean,
  readonly source: SourceFragment | null,
  readonly decision: SourceFragment | null,
  readonly indicatorSet: IndicatorSetFragment,
  readonly supersedes: SnapshotNameFragment | null,
  readonly supersededBy: SnapshotNameFragment | null
}
  & SnapshotNameFragment
);

export type SnapshotDetailsFragment = (
  {
  readonly disagreements: ReadonlyArray<{
    readonly kind: DisagreementKind,
    readonly reported: Decimal,
    readonly computed: Decimal | null,
    readonly difference: Decimal | null,
    readonly withinPrecision: boolean,
    readonly unit: UnitFragment,
    readonly node: IndicatorFragment
  }>
}
  & SnapshotFragment
);

export type SnapshotQueryVariables = Exact<{
  id: string;
}>;


export type SnapshotQuery = {
  readonly snapshot: SnapshotDetailsFragment | null
};

export type SnapshotsQueryVariables = Exact<{
  filter?: SnapshotFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SnapshotsQuery = {
  readonly snapshots: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<SnapshotFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type SourceFragment = {
  readonly id: string,
  readonly code: string,
  readonly kind: string,
  readonly number: string | null,
  readonly title: string,
  readonly date: IsoDate | null,
  readonly issuer: string | null,
  readonly urls: ReadonlyArray<string>
};

export type CitationFragment = {
  readonly article: string | null,
  readonly quote: string,
  readonly correctedQuote: string | null,
  readonly source: SourceFragment
};

export type SourceDetailsFragment = (
  {
  readonly aliases: ReadonlyArray<string>,
  readonly note: string | null
}
  & SourceFragment
);

export type SourcesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesQuery = {
  readonly sources: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<SourceDetailsFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type PlanTargetFragment = {
  readonly id: string,
  readonly code: string,
  readonly text: string,
  readonly level: PlanLevel,
  readonly operator: Operator,
  readonly value: Decimal,
  readonly measure: {
    readonly key: string,
    readonly name: string,
    readonly method: MeasureMethod
  }
};

export type TerritoryTargetFragment = {
  readonly year: number,
  readonly unitsAsOf: IsoDate,
  readonly units: number,
  readonly yes: number,
  readonly no: number,
  readonly unknown: number,
  readonly notApplicable: number,
  readonly achieved: Decimal | null,
  readonly required: Decimal,
  readonly gap: Decimal | null,
  readonly result: VerdictResult,
  readonly because: TargetReason,
  readonly text: string,
  readonly target: PlanTargetFragment
};

export type UnitTargetFragment = {
  readonly achieved: Decimal | null,
  readonly required: Decimal,
  readonly gap: Decimal | null,
  readonly result: VerdictResult,
  readonly because: TargetReason,
  readonly text: string,
  readonly target: PlanTargetFragment,
  readonly measurement: {
    readonly year: number,
    readonly status: MeasurementStatus,
    readonly numerator: Decimal | null,
    readonly denominator: Decimal | null,
    readonly flag: boolean | null,
    readonly excluded: number | null,
    readonly source: MeasurementSource,
    readonly sampleSize: number | null,
    readonly evidence: string | null,
    readonly revision: number,
    readonly provenance: RecordProvenance,
    readonly recordedAt: IsoDateTime
  } | null
};

export type TargetsQueryVariables = Exact<{
  plan: string;
  year: number;
  level?: PlanLevel | null | undefined;
}>;


export type TargetsQuery = {
  readonly targets: ReadonlyArray<TerritoryTargetFragment>
};

export type MeasureQueryVariables = Exact<{
  key: string;
}>;


export type MeasureQuery = {
  readonly measure: {
    readonly measure: {
      readonly key: string,
      readonly name: string,
      readonly numerator: string,
      readonly denominator: string,
      readonly method: MeasureMethod,
      readonly exclusions: ReadonlyArray<MeasureExclusion>
    },
    readonly targets: ReadonlyArray<{
      readonly plan: {
        readonly id: string,
        readonly code: string
      },
      readonly target: PlanTargetFragment,
      readonly years: ReadonlyArray<TerritoryTargetFragment>
    }>
  }
};

export type MeasuresQueryVariables = Exact<{
  plan: string;
}>;


export type MeasuresQuery = {
  readonly plan: {
    readonly measures: ReadonlyArray<{
      readonly id: string,
      readonly code: string,
      readonly text: string,
      readonly direction: GoalDirection,
      readonly measure: {
        readonly key: string,
        readonly name: string
      },
      readonly years: ReadonlyArray<{
        readonly year: number,
        readonly achieved: Decimal | null,
        readonly since: number | null,
        readonly result: VerdictResult,
        readonly measurement: {
          readonly numerator: Decimal | null,
          readonly denominator: Decimal | null,
          readonly source: MeasurementSource,
          readonly evidence: string | null,
          readonly revision: number,
          readonly provenance: RecordProvenance
        }
      }>
    }>
  } | null
};

export type UnitTargetsQueryVariables = Exact<{
  code?: string | null | undefined;
  slug?: string | null | undefined;
  asOf?: IsoDate | null | undefined;
  plan: string;
  year: number;
}>;


export type UnitTargetsQuery = {
  readonly unit: (
    {
    readonly targets: {
      readonly met: number,
      readonly total: number,
      readonly meetsAll: VerdictResult,
      readonly items: ReadonlyArray<UnitTargetFragment>
    }
  }
    & UnitFragment
  ) | null
};

export type UnitFragment = {
  readonly id: string,
  readonly code: string | null,
  readonly slug: string,
  readonly kind: UnitKind,
  readonly type: string,
  readonly name: string,
  readonly fullName: string,
  readonly validFrom: IsoDate,
  readonly validTo: IsoDate | null,
  readonly synthetic: boolean
};

export type SuccessionFragment = {
  readonly relation: string,
  readonly effectiveDate: IsoDate,
  readonly confidence: string,
  readonly sourceDoc: string,
  readonly clause: string | null,
  readonly nameInSource: string | null,
  readonly newName: string | null,
  readonly note: string | null,
  readonly unit: UnitFragment | null
};

export type UnitDetailsFragment = (
  {
  readonly basis: UnitBasis,
  readonly parent: UnitFragment | null,
  readonly province: UnitFragment | null,
  readonly predecessors: ReadonlyArray<SuccessionFragment>,
  readonly successors: ReadonlyArray<SuccessionFragment>
}
  & UnitFragment
);

export type UnitQueryVariables = Exact<{
  code?: string | null | undefined;
  slug?: string | null | undefined;
  id?: string | null | undefined;
  asOf?: IsoDate | null | undefined;
}>;


export type UnitQuery = {
  readonly unit: UnitDetailsFragment | null
};

export type ListedUnitFragment = (
  {
  readonly parent: UnitFragment | null
}
  & UnitFragment
);

export type UnitsQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: IsoDate | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = {
  readonly units: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<ListedUnitFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type ReasonFragment = {
  readonly kind: ConditionKind,
  readonly result: VerdictResult,
  readonly actual: string | null,
  readonly operator: Operator,
  readonly required: string | null,
  readonly margin: Decimal | null,
  readonly scope: RankScope | null,
  readonly text: string,
  readonly citation: CitationFragment
};

export type VerdictFragment = {
  readonly id: string,
  readonly result: VerdictResult,
  readonly roundedWouldPass: boolean,
  readonly unit: UnitFragment,
  readonly rule: {
    readonly id: string,
    readonly code: string,
    readonly text: string
  },
  readonly reasons: ReadonlyArray<ReasonFragment>,
  readonly snapshot: SnapshotNameFragment,
  readonly judgement: {
    readonly id: string,
    readonly fingerprint: string,
    readonly judgedAt: IsoDateTime
  }
};

export type VerdictsQueryVariables = Exact<{
  plan: string;
  year?: number | null | undefined;
  rule?: string | null | undefined;
  result?: ReadonlyArray<VerdictResult> | null | undefined;
  unit?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VerdictsQuery = {
  readonly verdicts: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<VerdictFragment>,
    readonly pageInfo: PageInfoFragment
  }
};

export type RecordQueryVariables = Exact<{
  id: string;
}>;


export type RecordQuery = {
  readonly snapshot: (
    {
    readonly fingerprint: string,
    readonly record: string
  }
    & SnapshotNameFragment
  ) | null
};

export type ServedQueryVariables = Exact<{
  territory: string;
  unitKind: UnitKind;
  year: number;
  snapshot: string;
  group?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ServedQuery = {
  readonly ranking: {
    readonly nodes: ReadonlyArray<{
      readonly rank: number | null,
      readonly points: Decimal | null,
      readonly maxPoints: Decimal,
      readonly rankStatus: RankStatus,
      readonly unit: {
        readonly code: string | null,
        readonly slug: string
      }
    }>,
    readonly pageInfo: PageInfoFragment
  }
};

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = {
  readonly whatIf: {
    readonly snapshot: SnapshotFragment,
    readonly standings: ReadonlyArray<{
      readonly pointsBefore: Decimal | null,
      readonly pointsAfter: Decimal | null,
      readonly rankBefore: number | null,
      readonly rankAfter: number | null,
      readonly unit: UnitFragment
    }>,
    readonly verdicts: ReadonlyArray<{
      readonly before: VerdictResult,
      readonly after: VerdictResult,
      readonly unit: UnitFragment,
      readonly rule: {
        readonly id: string,
        readonly code: string,
        readonly text: string
      },
      readonly reasons: ReadonlyArray<ReasonFragment>
    }>
  }
};
