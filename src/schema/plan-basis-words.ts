import { GOAL_KINDS, GOAL_READINGS, NATIONAL_INDICES } from '../indexers/core';
import { enumOf, wordsOf } from './enums';

export const LegalBasisRole = wordsOf('LegalBasisRole', 'Why a plan names a document.', {
  BASIS: 'The plan rests on it ("căn cứ").',
  RELATED: 'The plan uses or refers to it.',
  PROPOSAL: 'The proposal that the plan follows.',
});

export const GoalKind = enumOf('GoalKind', 'What a goal of the whole territory asks for.', GOAL_KINDS, {
  EXTERNAL_RANK: 'A better place in a national index.',
  EXTERNAL_RANK_GROUP: 'A place within a group of a national index.',
  EXTERNAL_SCORE: 'A better score in a national index.',
  QUALITATIVE: 'Something without a measure.',
});

export const NationalIndex = enumOf('NationalIndex', 'An index in which the provinces of the country are ranked by somebody else.', NATIONAL_INDICES, {
  DTI: 'Digital transformation index.',
  PAR_INDEX: 'Public administration reform index.',
  PCI: 'Provincial competitiveness index.',
});

export const GoalDirection = wordsOf('GoalDirection', 'Where a value shall go.', {
  IMPROVE: 'It shall become better.',
  UP: 'It shall rise.',
});

export const RankGroup = wordsOf('RankGroup', 'A group of places, as the text names it; where it begins and ends the text does not say.', {
  MIDDLE: 'The middle group ("nhóm trung bình").',
});

export const GoalReading = enumOf('GoalReading', 'How the words of a goal are read. Members are only added.', GOAL_READINGS, {
  SINCE_BEFORE_PLAN: 'Better than in the last year before the plan of which a result is known.',
  SINCE_FIRST_YEAR: 'Better than in the first year of the plan of which a result is known.',
  YEAR_ON_YEAR: 'Better than in the year before.',
  MIDDLE_THIRD_OR_BETTER: 'In the middle one of three equal groups of places, or above it: 42 or better of 63.',
  MIDDLE_THIRD: 'In the middle one of three equal groups of places: 22 to 42 of 63.',
  MEAN_OR_BETTER: 'A score of at least the mean of all provinces.',
});

export const SetUse = wordsOf('SetUse', 'How a plan uses an indicator set.', {
  IN_FORCE: 'The set is in force.',
  AMENDED_OVER_TIME: 'The set in its version of the day; it may be amended.',
  TO_COME: 'The plan orders a set that is still to come.',
});

export const SetSubject = wordsOf('SetSubject', 'Whom an indicator set assesses.', {
  UNIT: 'Units.',
  PERSON: 'Persons.',
  ENTERPRISE: 'Enterprises.',
});

export const PlanLevel = wordsOf('PlanLevel', 'The level that a target is for.', {
  PROVINCE: 'Bodies of the province.',
  DISTRICT: 'Districts.',
  COMMUNE: 'Communes.',
  ALL: 'All levels.',
});

export const MeasureMethod = wordsOf('MeasureMethod', 'How a measure is taken.', {
  COUNT: 'Things are counted.',
  UNIT_FLAG: 'Units answer yes or no; the share of yes counts.',
  SURVEY: 'Answers to a survey.',
});

export const MeasureExclusion = wordsOf('MeasureExclusion', 'What is left out of numerator and denominator.', {
  SECRET_DOCUMENTS: 'Secret documents.',
  STATE_SECRET_WORK_FILES: 'Work files under state secrecy.',
});
