import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Single results from tables of which only a part is known: to be looked up, never ranked. */
export class PublishedFacts1765000000001 implements MigrationInterface {
  name = 'PublishedFacts1765000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table published_fact (
      key text primary key, position integer not null, territory text not null, year integer not null, level text not null, unit_kind text,
      unit_key text, unit_lineage text, name text not null, fact jsonb not null, about jsonb not null)`);
    await runner.query(`create index published_fact_year on published_fact (territory, year)`);
    await runner.query(`create index published_fact_unit on published_fact (unit_lineage)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table published_fact`);
  }
}
