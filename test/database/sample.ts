import 'reflect-metadata';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** One column of every kind the hub's own entities use. */
@Entity('sample')
export class Sample {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('int4', { array: true })
  points!: number[];

  @Column('int2', { array: true })
  status!: number[];

  @Column('jsonb')
  inputs!: Record<string, unknown>;

  @Column('text')
  name!: string;

  @Column('timestamptz')
  at!: Date;
}

@Entity('note')
export class Note {
  @PrimaryColumn('int4')
  id!: number;

  @Column('text')
  text!: string;
}

export class CreateSample1700000000000 implements MigrationInterface {
  name = 'CreateSample1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE sample (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), points int4[] NOT NULL,
      status int2[] NOT NULL, inputs jsonb NOT NULL, name text NOT NULL, at timestamptz NOT NULL)`);
    await runner.query('CREATE TABLE note (id int4 PRIMARY KEY, text text NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note, sample');
  }
}

/** Starts well and fails: nothing of it may stay. */
export class Broken1700000000001 implements MigrationInterface {
  name = 'Broken1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half_done (id int4)');
    await runner.query('SELECT * FROM nowhere');
  }

  async down(): Promise<void> {
    // never applied
  }
}

/** What a newer version of the hub would add. */
export class Later1800000000000 implements MigrationInterface {
  name = 'Later1800000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE note ADD COLUMN later text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE note DROP COLUMN later');
  }
}

export class Another1800000000001 implements MigrationInterface {
  name = 'Another1800000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE another (id int4)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE another');
  }
}

export const sampleSchema = { entities: [Sample, Note], migrations: [CreateSample1700000000000] };
