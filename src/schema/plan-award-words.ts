import { wordsOf } from './enums';

export const AwardOccasionKind = wordsOf('AwardOccasionKind', 'When awards are given.', {
  ANNUAL: 'Every year.',
  MID_TERM: 'At the mid-term review ("sơ kết").',
  FINAL: 'At the final review ("tổng kết").',
  AD_HOC: 'At any time, for a special achievement ("đột xuất").',
});

export const QuotaLimit = wordsOf('QuotaLimit', 'Whether the number is limited.', {
  AT_MOST: 'At most the numbers given.',
  NONE: 'The text says that there is no limit.',
});

export const QuotaPer = wordsOf('QuotaPer', 'What the numbers of a quota are for.', {
  TOTAL: 'The whole plan.',
  NOMINATOR: 'Each nominating unit.',
});

export const AwardFormKind = wordsOf('AwardFormKind', 'Forms of award.', {
  LABOUR_ORDER: 'Labour Order.',
  GOVERNMENT_FLAG: "Government's emulation flag.",
  PRIME_MINISTER_CERTIFICATE: "Prime Minister's certificate of merit.",
  PROVINCE_FLAG: "Province's emulation flag.",
  PROVINCE_CHAIRMAN_CERTIFICATE: "Provincial chairman's certificate of merit.",
  DISTRICT_CHAIRMAN_CERTIFICATE: "District chairman's certificate.",
  COMMUNE_CHAIRMAN_CERTIFICATE: "Commune chairman's certificate.",
  UNIT_HEAD_CERTIFICATE: "Certificate of the unit's head.",
});

export const GrantorLevel = wordsOf('GrantorLevel', 'The level that grants an award.', {
  STATE: 'The State.',
  GOVERNMENT: 'The Government or the Prime Minister.',
  PROVINCE: 'The province.',
  DISTRICT: 'The district or provincial city.',
  COMMUNE: 'The commune.',
  UNIT: 'The unit itself.',
});

export const DossierKind = wordsOf('DossierKind', 'A paper of a nomination.', {
  SUBMISSION: 'Letter of submission.',
  MEETING_MINUTES: 'Minutes of the meeting.',
  COUNCIL_MINUTES: 'Minutes of the emulation council.',
  ACHIEVEMENT_REPORT: 'Report of achievements.',
  BY_LAW: 'Whatever the law asks for; the plan lists nothing.',
});

export const NominationChannel = wordsOf('NominationChannel', 'Which nominations take a step.', {
  ALL: 'All.',
  UNITS: 'Those of units.',
  BUSINESS_ASSOCIATION: 'Those through a business association.',
  HIGHER: 'Those for awards above the deciding level.',
});

export const NominationAction = wordsOf('NominationAction', 'What is done in a step.', {
  NOMINATE: 'Nominate.',
  SELECT: 'Select.',
  CONSULT: 'Ask for opinions.',
  APPRAISE: 'Appraise.',
  DECIDE: 'Decide.',
  FORWARD: 'Forward to a higher level.',
});

export const NominationState = wordsOf('NominationState', 'Where a nomination stands.', {
  DRAFT: 'Being drafted.',
  SUBMITTED: 'Submitted.',
  SELECTED: 'Selected.',
  CONSULTED: 'Opinions were asked.',
  APPRAISED: 'Appraised.',
  DECIDED: 'Decided.',
  FORWARDED: 'Forwarded to a higher level.',
});
