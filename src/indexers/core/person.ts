/** Classes of individuals that plans name. Words are only added. */
export const PERSON_CATEGORIES = [
  'OFFICIAL', 'HEAD_OF_UNIT', 'WORKER', 'PARTY_MEMBER', 'ENTREPRENEUR', 'INTELLECTUAL', 'SCIENTIST', 'OVERSEAS_VIETNAMESE', 'CITIZEN', 'OTHER',
] as const;
export type PersonCategory = (typeof PERSON_CATEGORIES)[number];
