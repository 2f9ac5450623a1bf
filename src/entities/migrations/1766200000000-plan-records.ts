import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people state, and the persons it can be about. What was stated stays, a later record revokes it; personal data can be corrected and erased. */
export class PlanRecords1766200000000 implements MigrationInterface {
  name = 'PlanRecords1766200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await runner.query(`create trigger plan_record_append_only before update or delete on plan_record for each row execute function refuse_change()`);
    await runner.query(`create trigger plan_record_not_truncated before truncate on plan_record for each statement execute function refuse_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Records are not undone: what people stated would be lost. Start with an empty database instead.');
  }
}

const TABLES = [
  `create table person (
    id integer generated always as identity primary key, key text not null unique, full_name text not null, category text not null,
    unit_id integer references unit, position text, provenance text not null check (provenance in ('OFFICIAL', 'DEMONSTRATION')),
    recorded_at timestamptz not null default now())`,
  `create table plan_record (
    id integer generated always as identity primary key, key text not null unique, kind text not null, plan_code text, item text,
    unit_id integer references unit, person_id integer references person, year integer, stated_on date not null,
    value text check (value in ('YES', 'NO')), due_on date, done_on date, role text, body text not null,
    evidence jsonb not null, details jsonb not null, provenance text not null check (provenance in ('OFFICIAL', 'DEMONSTRATION')),
    revokes text references plan_record (key), hash text not null, recorded_at timestamptz not null,
    check (kind = 'WITHDRAWAL' or (year is not null and (unit_id is not null or person_id is not null))), check (kind <> 'WITHDRAWAL' or revokes is not null))`,
  `create index plan_record_plan on plan_record (plan_code, year, kind)`,
  `create index plan_record_unit on plan_record (unit_id)`,
  `create index plan_record_revokes on plan_record (revokes)`,
];
