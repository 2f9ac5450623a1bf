import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published facts may belong to a national index, and be brought by a province besides those of the seeds. */
export class NationalResults1766300000000 implements MigrationInterface {
  name = 'NationalResults1766300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table published_fact add column national_index text, add column replaces text, add column imported_at timestamptz`);
    await runner.query(`create index published_fact_replaces on published_fact (replaces)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table published_fact drop column national_index, drop column replaces, drop column imported_at`);
  }
}
