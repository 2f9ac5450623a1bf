import { wordsOf } from './enums';

export const PlanRecordKind = wordsOf('PlanRecordKind', 'What a record states. Members are only added.', {
  ATTESTATION: 'Somebody attests an item of a plan, or that it is not so.',
  REGISTRATION: 'A unit has registered for the movement, or has not.',
  TASK: 'A task with the last day for it and the day on which it was done.',
  INITIATIVE: 'An initiative or solution.',
  INSPECTION: 'An inspection, with its inspectors and its scope.',
  REPORT: 'A report was received, for a deadline of the plan.',
  NOMINATION: 'A unit was nominated for an award.',
  DOSSIER_ITEM: 'A part of a dossier was handed in, or is lacking.',
  OPINION: 'A body on the route of a nomination gave its opinion.',
  WITHDRAWAL: 'An earlier record no longer holds.',
});

export const RecordEvidenceType = wordsOf('RecordEvidenceType', 'What a record rests on. Members are only added.', {
  ACHIEVEMENT_REPORT: 'Report of achievements.',
  TASK_RECORD: 'Record of tasks done.',
  REPORTING_RECORD: 'Record of reports sent.',
  REGISTRATION: 'Registration.',
  INITIATIVE: 'Initiative.',
  RECOGNITION_DOCUMENT: 'Document of recognition.',
  PATENT: 'Patent.',
  SCIENCE_AWARD: 'Science award.',
  MINUTES: 'Minutes of a meeting.',
  INSPECTION_CONCLUSION: 'Conclusion of an inspection.',
  DOCUMENT: 'Another document.',
});

export const RecordProvenance = wordsOf('RecordProvenance', 'Whether a record states what happened.', {
  OFFICIAL: 'Stated by a body in its own name.',
  DEMONSTRATION: 'Invented to show the hub: it says nothing about anybody.',
});

export const RecordValue = wordsOf('RecordValue', 'What is stated; where nobody states anything there is no record.', {
  YES: 'It is so.',
  NO: 'It is not so.',
});
