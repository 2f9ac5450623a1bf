import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Publishing looks a period up by kind, year and territory, and the judgements of a snapshot: both tables grow with every publication. */
export class PublicationIndexes1766100000000 implements MigrationInterface {
  name = 'PublicationIndexes1766100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index period_kind_year on period (unit_kind, year, territory)`);
    await runner.query(`create index judgement_snapshot on judgement (snapshot_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index judgement_snapshot`);
    await runner.query(`drop index period_kind_year`);
  }
}
