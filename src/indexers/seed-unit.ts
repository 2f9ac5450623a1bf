import type { UnitBasis } from '../entities';
import type { UnitKind, UnitRecord } from './core';

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
  /** Invented units of kinds that no published list names. */
  readonly demonstration: readonly Row[];
}

/** The first day that the register covers, the reform's day, and the day on which the departments of 2022–2024 were reorganised. */
export const FIRST_DAY = '2021-11-01';
export const REFORM = '2025-07-01';
export const DEPARTMENTS_REORGANISED = '2025-03-01';

/** The type of a unit, in Vietnamese, where nothing more precise is said. */
export const UNIT_TYPES: Readonly<Partial<Record<UnitKind, string>>> = {
  PROVINCE: 'tỉnh', DISTRICT: 'huyện', COMMUNE: 'xã', DEPARTMENT: 'sở', DIVISION: 'phòng', CENTRAL_AGENCY: 'cơ quan trung ương', SUBORDINATE: 'đơn vị trực thuộc',
  MASS_ORGANISATION: 'đoàn thể', ENTERPRISE: 'doanh nghiệp', COOPERATIVE: 'hợp tác xã', MINISTRY: 'bộ',
};
