import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import { countingRecords, groupBy, type Attestation, type PlanRecordKind, type RecordProvenance, type Revocable, type UnitRegister } from './core';
import { rulesOn } from './plan-rules';
import type { FrozenSnapshot } from './read-frozen';

interface StoredRecord extends Revocable {
  readonly kind: PlanRecordKind;
  readonly item: string;
  readonly lineage: string;
  readonly value: 'YES' | 'NO' | null;
  readonly hash: string;
  readonly provenance: RecordProvenance;
}

/**
 * What was stated of the subjects of a plan for the year of a ranking, in the order of item and unit: for each the latest
 * record that counts. Records made up for a demonstration count in invented rankings only, and there where nothing real is stated.
 */
export async function readAttestations(manager: EntityManager, register: UnitRegister, snapshot: FrozenSnapshot, plan: PlanDefinition, subjects: readonly string[]): Promise<Attestation[]> {
  const { unitKind, year } = snapshot.period;
  const codes = rulesOn(plan.rules, unitKind).flatMap(({ rule }) => rule.conditions.flatMap((condition) => (condition.kind === 'ATTEST' ? [condition.required] : [])));
  if (codes.length === 0) return [];
  const records: StoredRecord[] = await manager.query(
    `select record.id as "recordId", record.key, record.kind, record.revokes, record.stated_on::text as "statedOn", item, unit.lineage, value, hash, provenance
     from plan_record record join unit on unit.id = record.unit_id
     where plan_code = $1 and year = $2 and person_id is null and item = any($3) and record.kind in ('ATTESTATION', 'WITHDRAWAL')
       and ($4 or provenance = 'OFFICIAL') order by record.id`,
    [plan.code, year, [...new Set(codes)], snapshot.provenance === 'SYNTHETIC'],
  );
  const bySubject = groupBy(records, ({ item, lineage }) => `${item} ${lineage}`);
  return [...new Set(codes)].sort().flatMap((item) => [...subjects].sort().flatMap((unit): Attestation[] => {
    const [latest] = countingRecords(bySubject.get(`${item} ${register.withKey(unit)!.lineage}`) ?? []);
    return latest?.value == null ? [] : [{ unit, item, value: latest.value, record: latest.key, hash: latest.hash }];
  }));
}

/** The first of some attestations that the records do not say (any more); null where all are as they were read. */
export async function firstUnsaid(manager: EntityManager, attestations: readonly Attestation[]): Promise<Attestation | null> {
  if (attestations.length === 0) return null;
  const records: { key: string; said: string }[] = await manager.query(
    `select key, concat_ws(' ', item, value, hash) as said from plan_record where key = any($1)`, [attestations.map(({ record }) => record)]);
  const said = new Map(records.map((record) => [record.key, record.said]));
  return attestations.find(({ record, item, value, hash }) => said.get(record) !== `${item} ${value} ${hash}`) ?? null;
}
