import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wrong writings of a number ("91/2027/NĐ-CP"), so that a search finds what a plan or a scan misspells. */
export class SourceAliases1765000000000 implements MigrationInterface {
  name = 'SourceAliases1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table source add column aliases jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table source drop column aliases`);
  }
}
