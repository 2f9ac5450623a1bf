import type { EntityManager } from 'typeorm';
import type { PlanDefinition, SetDefinition, Source } from '../entities';
import { invariant, type Canonical } from './core';
import { fingerprint } from './fingerprint';
import { faultsOfSet } from './set-faults';
import { insertRows } from './insert-rows';
import { inEnglish } from './content-fault';
import { faultsOfPlan } from './plan-faults';
import { successionSeeds } from './seed-successions';
import type { UnitFiles } from './seed-unit';
import { unitSeeds } from './seed-units';

/** Writes the sources; what a file corrects is corrected here. */
export async function writeSources(manager: EntityManager, sources: readonly Source[]): Promise<void> {
  const rows = sources.map((source) => [
    source.id, source.number, JSON.stringify(source.aliases ?? []), source.kind, source.issuer, source.date, source.title, JSON.stringify(source.urls), source.note,
  ]);
  await insertRows(manager, 'source', SOURCE_COLUMNS, rows, replacing('id', SOURCE_COLUMNS));
}

/** Writes every validity row of every unit, what became of units, and other spellings of their names. */
export async function writeUnits(manager: EntityManager, files: UnitFiles): Promise<void> {
  const units = unitSeeds(files);
  await insertRows(manager, 'unit', UNIT_COLUMNS, units.map((unit) => [
    unit.key, unit.lineage, unit.code, unit.slug, unit.kind, unit.type, unit.name, unit.fullName, unit.parentCode,
    unit.validFrom, unit.validTo, unit.basis, unit.source, unit.note,
  ]), replacing('key', UNIT_COLUMNS));
  await manager.query(`delete from succession`);
  await insertRows(manager, 'succession', SUCCESSION_COLUMNS, successionSeeds(files, units).map((link) => [
    link.oldKey, link.newKey, link.newName, link.relation, link.effectiveDate, link.sourceDoc, link.clause, link.nameInSource, link.confidence, link.note,
  ]));
  await manager.query(`delete from name_variant`);
  const variants = new Map(files.variants.map((row) => [`${row.code} ${row.variant}`, [row.code, row.variant, row.variant_source]]));
  await insertRows(manager, 'name_variant', { code: 'text', variant: 'text', source: 'text' }, [...variants.values()]);
}

/** Writes the indicator sets. Snapshots keep the copy they were computed with. */
export async function writeSets(manager: EntityManager, sets: readonly SetDefinition[]): Promise<void> {
  for (const set of sets) {
    const faults = inEnglish(faultsOfSet(set));
    invariant(faults.length === 0, `set ${set.id}: ${faults.join('; ')}`);
  }
  const rows = sets.map((set) => [set.id, JSON.stringify(set), hashOf(set)]);
  await insertRows(manager, 'indicator_set', SET_COLUMNS, rows, replacing('id', SET_COLUMNS));
}

/** Appends the next version of each plan whose file has changed. */
export async function writePlans(manager: EntityManager, plans: readonly PlanDefinition[]): Promise<void> {
  for (const plan of plans) {
    const faults = inEnglish(faultsOfPlan(plan));
    invariant(faults.length === 0, `plan ${plan.code}: ${faults.join('; ')}`);
    const hash = hashOf(plan);
    const [latest] = await manager.query(`select version, hash from plan where code = $1 order by version desc limit 1`, [plan.code]);
    if (latest?.hash === hash) continue;
    await manager.query(`insert into plan (code, version, definition, hash) values ($1, $2, $3, $4)`, [plan.code, (latest?.version ?? 0) + 1, JSON.stringify(plan), hash]);
  }
}

function hashOf(definition: SetDefinition | PlanDefinition): string {
  return fingerprint(definition as unknown as Canonical);
}

function replacing(key: string, columns: Readonly<Record<string, string>>): string {
  const others = Object.keys(columns).filter((column) => column !== key);
  return `on conflict (${key}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

const SOURCE_COLUMNS = { id: 'text', number: 'text', aliases: 'jsonb', kind: 'text', issuer: 'text', date: 'date', title: 'text', urls: 'jsonb', note: 'text' };
const SET_COLUMNS = { id: 'text', definition: 'jsonb', hash: 'text' };
const UNIT_COLUMNS = {
  key: 'text', lineage: 'text', code: 'text', slug: 'text', kind: 'text', type: 'text', name: 'text', full_name: 'text',
  parent_code: 'text', valid_from: 'date', valid_to: 'date', basis: 'text', source: 'text', note: 'text',
};
const SUCCESSION_COLUMNS = {
  old_key: 'text', new_key: 'text', new_name: 'text', relation: 'text', effective_date: 'date', source_doc: 'text',
  clause: 'text', name_in_source: 'text', confidence: 'text', note: 'text',
};
