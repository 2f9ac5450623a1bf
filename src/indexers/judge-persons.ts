import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import { groupBy, judge, once, standingRecords, type Attestation, type PlanRecordKind, type Revocable, type UnitRecord, type UnitRegister, type Verdict } from './core';
import { isDecided } from './judge-plans';
import { rulesOn } from './plan-rules';
import { readFrozen, type FrozenSnapshot } from './read-frozen';
import { readRegister } from './read-inputs';
import { readPlan } from './read-plans';
import { readLinks, readSubjects } from './subjects';

interface Person {
  readonly id: number;
  readonly key: string;
  readonly unitId: number | null;
}

/**
 * The verdicts of a plan's rules about persons for a year, by person: through the nearest unit above the person that a
 * ranking of the year holds, and by what was stated of the person. Computed and not stored: personal data are frozen nowhere.
 */
export async function personVerdicts(manager: EntityManager, planCode: string, year: number): Promise<Verdict[]> {
  const { definition: plan } = await readPlan(manager, planCode);
  const [register, links] = [await readRegister(manager), once(() => readLinks(manager))];
  const persons: Person[] = await manager.query(`select id, key, unit_id as "unitId" from person order by key collate "C"`);
  const current: { key: string }[] = await manager.query(
    `select distinct on (territory, unit_kind) snapshot.key from snapshot join period on period.id = period_id where year = $1
       and ordinal = (select max(ordinal) from snapshot later where later.period_id = snapshot.period_id)
     order by territory, unit_kind, provenance = 'SYNTHETIC', published_at desc, snapshot.id desc`, [year]);
  const [verdicts, rankings] = [[] as Verdict[], new Map<string, FrozenSnapshot>()];
  for (const { key } of current) {
    const snapshot = await readFrozen(manager, key);
    const rules = rulesOn(plan.rules, snapshot.period.unitKind).filter(({ rule }) => rule.subjectKind === 'PERSON');
    const positions = rules.length === 0 ? [] : await readSubjects(manager, register, snapshot, plan, links);
    if (positions.length > 0) rankings.set(snapshot.period.unitKind, snapshot);
  }
  for (const person of persons) {
    const found = nearestRanked(person, rankings, register);
    if (found === null) continue;
    const [snapshot, at] = found;
    const attestations = await readOwn(manager, person, plan, snapshot);
    const field = { ...snapshot, attestations, decided: isDecided(snapshot.provenance, snapshot.decisionId) };
    const rules = rulesOn(plan.rules, snapshot.period.unitKind).filter(({ rule }) => rule.subjectKind === 'PERSON');
    verdicts.push(...rules.flatMap(({ rule }) => judge(rule, field, [{ key: person.key, at }])));
  }
  return verdicts;
}

/** The unit of a person, or the nearest above it, that stands in one of these rankings. */
function nearestRanked({ unitId }: Person, rankings: ReadonlyMap<string, FrozenSnapshot>, register: UnitRegister): [FrozenSnapshot, number] | null {
  for (let unit: UnitRecord | undefined = unitId === null ? undefined : register.get(unitId); unit !== undefined; unit = register.parentOf(unit, unit.validFrom)) {
    const { lineage } = unit;
    const snapshot = rankings.get(unit.kind);
    const at = snapshot?.entries.findIndex((entry) => register.withKey(entry.key)!.lineage === lineage) ?? -1;
    if (snapshot !== undefined && at >= 0) return [snapshot, at];
  }
  return null;
}

/** What was stated of a person, the latest that counts for each item. Invented statements count in invented rankings only. */
async function readOwn(manager: EntityManager, { id, key: unit }: Person, plan: PlanDefinition, { provenance, period }: FrozenSnapshot): Promise<Attestation[]> {
  const records: (Revocable & { readonly kind: PlanRecordKind; readonly item: string; readonly value: 'YES' | 'NO' | null; readonly hash: string })[] = await manager.query(
    `select id as "recordId", key, kind, revokes, stated_on::text as "statedOn", item, value, hash from plan_record
     where person_id = $1 and plan_code = $2 and year = $3 and item is not null and ($4 or provenance = 'OFFICIAL') order by id`,
    [id, plan.code, period.year, provenance === 'SYNTHETIC']);
  const latest = [...groupBy(standingRecords(records).filter(({ value }) => value !== null), ({ item }) => item).values()].map(([first]) => first!);
  return latest.map(({ item, value, key, hash }) => ({ unit, item, value: value!, record: key, hash }));
}
