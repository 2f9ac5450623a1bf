/** Kinds of unit that a set can score and a plan can name as its subjects. */
export const UNIT_KINDS = [
  'PROVINCE', 'DEPARTMENT', 'CENTRAL_AGENCY', 'DISTRICT', 'COMMUNE', 'DIVISION',
  'SUBORDINATE', 'MASS_ORGANISATION', 'ENTERPRISE', 'COOPERATIVE', 'MINISTRY',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Whom a rule can be about: a kind of unit, or a PERSON, who is no unit and goes by the rank of one. */
export const SUBJECT_KINDS = [...UNIT_KINDS, 'PERSON'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Where a unit competes: among all units of its kind in the territory, or among those under the same parent. */
export const RANK_SCOPES = ['TERRITORY', 'PARENT'] as const;
export type RankScope = (typeof RANK_SCOPES)[number];

/** What a ranking must know of a unit and nothing more. `key` is the unit's stable natural key. */
export interface Competitor {
  readonly key: string;
  readonly parent: string | null;
  readonly parentKind: UnitKind | null;
  /** The competition group that the set names for the unit; null where the set has none. */
  readonly group: string | null;
}
