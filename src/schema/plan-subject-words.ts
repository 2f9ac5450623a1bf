import { wordsOf } from './enums';

export const SubjectKind = wordsOf('SubjectKind', 'Who takes part: units or persons.', {
  COLLECTIVE: 'Units ("tập thể").',
  INDIVIDUAL: 'Persons ("cá nhân").',
});

export const PersonCategory = wordsOf('PersonCategory', 'Categories of persons that a plan names.', {
  OFFICIAL: 'Officials, civil servants, public employees.',
  HEAD_OF_UNIT: 'Heads of units.',
  PARTY_MEMBER: 'Party members.',
  WORKER: 'Workers.',
  ENTREPRENEUR: 'Entrepreneurs.',
  INTELLECTUAL: 'Intellectuals.',
  SCIENTIST: 'Scientists.',
  OVERSEAS_VIETNAMESE: 'Vietnamese abroad.',
  CITIZEN: 'Citizens.',
  OTHER: 'Others.',
});

export const CriterionUse = wordsOf('CriterionUse', 'What a criterion decides.', {
  STANDARD: 'The standard of the award.',
  ELIGIBILITY: 'Whether a unit may be considered at all.',
});

export const CriterionKind = wordsOf('CriterionKind', 'How a criterion is met.', {
  ATTEST: 'Somebody attests it; nothing that can be computed.',
  REGISTRATION: 'The unit has registered.',
  ALL_TARGETS: "All targets and criteria of the unit's own level are met.",
});

export const EvidenceKind = wordsOf('EvidenceKind', 'Evidence that a plan asks for.', {
  ACHIEVEMENT_REPORT: 'Report of achievements.',
  TASK_RECORD: 'Record of tasks done.',
  REPORTING_RECORD: 'Record of reports sent.',
  INITIATIVE: 'Initiative.',
  REGISTRATION: 'Registration.',
  RECOGNITION_DOCUMENT: 'Document of recognition.',
  PATENT: 'Patent.',
  SCIENCE_AWARD: 'Science award.',
});
