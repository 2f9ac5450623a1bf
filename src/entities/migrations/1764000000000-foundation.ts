import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['period', 'scorecard', 'snapshot', 'standing', 'plan', 'judgement', 'verdict'];

/** The first schema. Tables of outputs and scores refuse UPDATE, DELETE and TRUNCATE: what is published stays. */
export class Foundation1764000000000 implements MigrationInterface {
  name = 'Foundation1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...REFERENCE, ...SCORES, ...OUTPUTS, TIDY, REFUSE_CHANGE]) await runner.query(statement);
    for (const table of APPEND_ONLY) {
      await runner.query(`create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`);
      await runner.query(`create trigger ${table}_not_truncated before truncate on ${table} for each statement execute function refuse_change()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('The first schema is not undone: published rankings would be lost. Start with an empty database instead.');
  }
}

const REFERENCE = [
  `create table source (
    id text primary key, number text, kind text not null, issuer text, date date, title text not null, urls jsonb not null, note text)`,
  `create table unit (
    id integer generated always as identity primary key, key text not null unique, lineage text not null,
    code text, slug text not null, kind text not null, type text not null, name text not null, full_name text not null,
    parent_code text, valid_from date not null, valid_to date, basis text not null, source text, note text,
    check (valid_to is null or valid_to > valid_from))`,
  `create table succession (
    id integer generated always as identity primary key, old_key text not null, new_key text, new_name text,
    relation text not null, effective_date date not null, source_doc text not null, clause text, name_in_source text,
    confidence text not null, note text)`,
  `create index succession_old on succession (old_key)`,
  `create index succession_new on succession (new_key)`,
  `create table seed (name text primary key, hash text not null, loaded_at timestamptz not null default now())`,
  `create table name_variant (code text not null, variant text not null, source text not null, primary key (code, variant))`,
  `create table indicator_set (id text primary key, definition jsonb not null, hash text not null)`,
];

const SCORES = [
  `create table period (
    id integer generated always as identity primary key, key text not null unique, territory text not null,
    unit_kind text not null, year integer not null, set_id text not null references indicator_set, units_as_of date not null)`,
  `create table scorecard (
    id integer generated always as identity primary key,
    period_id integer not null references period, unit_id integer not null references unit,
    stage text not null check (stage in ('SELF_ASSESSED', 'VERIFIED', 'APPROVED')), revision integer not null check (revision > 0),
    points integer[] not null, status smallint[] not null, inputs jsonb not null, published_rank integer, hash text not null,
    created_at timestamptz not null default now(),
    unique (period_id, unit_id, stage, revision), check (cardinality(points) = cardinality(status)))`,
];

/** For people who analyse with SQL: one row for each score instead of one for each scorecard. */
const TIDY = `create view tidy_score as
  select period.key as period, unit.key as unit, scorecard.stage, scorecard.revision, item.position - 1 as node,
         (array['REPORTED', 'MISSING', 'NOT_APPLICABLE'])[item.status + 1] as status,
         case when item.status = 0 then item.points / 10000.0 end as points
  from scorecard
  join period on period.id = scorecard.period_id
  join unit on unit.id = scorecard.unit_id
  cross join unnest(scorecard.points, scorecard.status) with ordinality as item(points, status, position)`;

const OUTPUTS = [
  `create table snapshot (
    id integer generated always as identity primary key, key text not null unique, period_id integer not null references period,
    ordinal integer not null, fingerprint text not null, core_version integer not null, published_at timestamptz not null,
    provenance text not null check (provenance in ('PUBLISHED', 'COMPUTED', 'SYNTHETIC')),
    source_id text references source, decision_id text references source,
    set_definition jsonb not null, disagreements jsonb not null, unique (period_id, ordinal))`,
  `create table standing (
    snapshot_id integer not null references snapshot, unit_id integer not null references unit,
    scorecard_id integer references scorecard, parent_key text, parent_kind text, competition_group text, stage text,
    rank_status text not null, published_rank integer,
    points integer[] not null, max integer[] not null, missing integer[] not null, status smallint[] not null,
    rank_territory integer[] not null, rank_parent integer[] not null, primary key (snapshot_id, unit_id))`,
  `create table plan (
    id integer generated always as identity primary key, code text not null, version integer not null,
    definition jsonb not null, hash text not null, created_at timestamptz not null default now(), unique (code, version))`,
  `create table judgement (
    id integer generated always as identity primary key, key text not null unique, snapshot_id integer not null references snapshot,
    plan_id integer not null references plan, ordinal integer not null, fingerprint text not null, judged_at timestamptz not null)`,
  `create table verdict (
    judgement_id integer not null references judgement, rule text not null, unit_id integer not null references unit,
    result text not null check (result in ('YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE')), rounded_would_pass boolean not null,
    findings jsonb not null, primary key (judgement_id, rule, unit_id))`,
];

const REFUSE_CHANGE = `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only: publish a correction instead of changing or deleting a row', tg_table_name using errcode = 'restrict_violation';
  end $$`;
