import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a judgement read of the records, so that it can be recomputed whatever is recorded later; empty for those made before there were any. */
export class JudgementAttested1766200000001 implements MigrationInterface {
  name = 'JudgementAttested1766200000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table judgement add column attested jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table judgement drop column attested`);
  }
}
