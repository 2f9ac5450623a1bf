import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measured values of the plans' measures; append-only like scores. */
export class Measurements1766200000002 implements MigrationInterface {
  name = 'Measurements1766200000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table measurement (
      id integer generated always as identity primary key, unit_id integer not null references unit, year integer not null, measure text not null,
      provenance text not null check (provenance in ('OFFICIAL', 'DEMONSTRATION')), revision integer not null check (revision > 0),
      status text not null check (status in ('REPORTED', 'NOT_REPORTED', 'NOT_APPLICABLE')),
      numerator bigint check (numerator >= 0), denominator bigint check (denominator >= 0), flag boolean, excluded integer check (excluded >= 0),
      source text not null check (source in ('REPORT', 'SURVEY', 'SYSTEM')), sample_size integer check (sample_size > 0), evidence text,
      hash text not null, recorded_at timestamptz not null,
      unique (unit_id, year, measure, provenance, revision),
      check ((status = 'REPORTED') = (num_nonnulls(numerator, denominator) = 2 or flag is not null)),
      check (num_nonnulls(numerator, denominator) <> 1 and (numerator is null or flag is null) and numerator <= denominator),
      check (source <> 'SURVEY' or status <> 'REPORTED' or sample_size is not null))`);
    await runner.query(`create index measurement_measure on measurement (measure)`);
    await runner.query(`create trigger measurement_append_only before update or delete on measurement for each row execute function refuse_change()`);
    await runner.query(`create trigger measurement_not_truncated before truncate on measurement for each statement execute function refuse_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Measured values are not undone: they would be lost. Start with an empty database instead.');
  }
}
