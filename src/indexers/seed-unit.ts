import type { UnitBasis } from '../entities';
import type { UnitRecord } from './core';

/** A unit row before the database has given it a number. */
export interface UnitSeed extends Omit<UnitRecord, 'id'> {
  readonly basis: UnitBasis;
  readonly source: string | null;
  readonly note: string | null;
}

/** A line of a unit file by its column names. */
export type Row = Readonly<Record<string, string>>;

export interface UnitFiles {
  readonly history: readonly Row[];
  readonly post2025: readonly Row[];
  readonly changes: readonly Row[];
  readonly succession: readonly Row[];
  readonly departments: readonly Row[];
  readonly divisions: readonly Row[];
  readonly variants: readonly Row[];
}

/** The first day that the register covers, the reform's day, and the day on which the departments of 2022–2024 were reorganised. */
export const FIRST_DAY = '2021-11-01';
export const REFORM = '2025-07-01';
export const DEPARTMENTS_REORGANISED = '2025-03-01';
