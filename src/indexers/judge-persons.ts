import type { EntityManager } from 'typeorm';
import type { PlanDefinition } from '../entities';
import {
  groupBy, judge, once, countingRecords, type Attestation, type Dependent, type PlanRecordKind, type RecordProvenance, type Revocable, type Rule,
  type UnitKind, type UnitRecord, type UnitRegister, type Verdict,
} from './core';
import { isDecided } from './judge-plans';
import { rulesOn } from './plan-rules';
import { readFrozen, type FrozenSnapshot } from './read-frozen';
import { readRegister } from './read-inputs';
import { readPlan } from './read-plans';
import { readLinks, readSubjects } from './subjects';

interface Person {
  readonly key: string;
  readonly unitId: number | null;
}

/** A ranking that a plan rests on, and the plan's rules about persons who go by it. */
interface Ranking {
  readonly snapshot: FrozenSnapshot;
  readonly rules: readonly Rule[];
}

/**
 * The verdicts of a plan's rules about persons for a year, by person: through the nearest unit above the person that a
 * ranking of the year holds, and by what was stated of the person. Computed and not stored: personal data are frozen nowhere.
 */
export async function personVerdicts(manager: EntityManager, planCode: string, year: number): Promise<Verdict[]> {
  const { definition: plan } = await readPlan(manager, planCode);
  const register = await readRegister(manager);
  const persons: Person[] = await manager.query(`select key, unit_id as "unitId" from person order by key collate "C"`);
  const rankings = await readRankings(manager, plan, year, register);
  const records = await readRecords(manager, plan, year);
  const subjects = groupBy(persons.flatMap((person) => nearestRanked(person, rankings, register) ?? []), ({ ranking }) => ranking);
  const verdicts = [...subjects].flatMap(([{ snapshot, rules }, own]) => {
    const field = { ...snapshot, attestations: attestationsOf(records, snapshot), decided: isDecided(snapshot.provenance, snapshot.decisionId) };
    return rules.flatMap((rule) => judge(rule, field, own));
  });
  const byPerson = groupBy(verdicts, ({ key }) => key);
  return persons.flatMap(({ key }) => byPerson.get(key) ?? []);
}

/** The current rankings of a year that a plan rests on and has rules about persons for, by the kind of their units. */
async function readRankings(manager: EntityManager, plan: PlanDefinition, year: number, register: UnitRegister): Promise<Map<UnitKind, Ranking>> {
  const current: { key: string }[] = await manager.query(
    `select distinct on (territory, unit_kind) snapshot.key from snapshot join period on period.id = period_id where year = $1
       and ordinal = (select max(ordinal) from snapshot later where later.period_id = snapshot.period_id)
     order by territory, unit_kind, provenance = 'SYNTHETIC', published_at desc, snapshot.id desc`, [year]);
  const [rankings, links] = [new Map<UnitKind, Ranking>(), once(() => readLinks(manager))];
  for (const { key } of current) {
    const snapshot = await readFrozen(manager, key);
    const { unitKind } = snapshot.period;
    const rules = rulesOn(plan.rules, unitKind).flatMap(({ rule }) => (rule.subjectKind === 'PERSON' ? [rule] : []));
    if (rules.length > 0 && (await readSubjects(manager, register, snapshot, plan, links)).length > 0) rankings.set(unitKind, { snapshot, rules });
  }
  return rankings;
}

/** The place of a person: the unit of the person, or the nearest above it, that stands in one of these rankings. */
function nearestRanked({ key, unitId }: Person, rankings: ReadonlyMap<UnitKind, Ranking>, register: UnitRegister): (Dependent & { readonly ranking: Ranking }) | null {
  for (let unit: UnitRecord | undefined = unitId === null ? undefined : register.get(unitId); unit !== undefined; unit = register.parentOf(unit, unit.validFrom)) {
    const { lineage } = unit;
    const ranking = rankings.get(unit.kind);
    const at = ranking?.snapshot.entries.findIndex((entry) => register.withKey(entry.key)!.lineage === lineage) ?? -1;
    if (ranking !== undefined && at >= 0) return { key, at, ranking };
  }
  return null;
}

interface PersonRecord extends Revocable {
  readonly kind: PlanRecordKind;
  readonly person: string;
  readonly item: string;
  readonly value: 'YES' | 'NO' | null;
  readonly hash: string;
  readonly provenance: RecordProvenance;
}

/** What was stated of persons under a plan for a year. */
function readRecords(manager: EntityManager, { code }: PlanDefinition, year: number): Promise<PersonRecord[]> {
  return manager.query(
    `select record.id as "recordId", record.key, kind, revokes, stated_on::text as "statedOn", person.key as person, item, value, hash, record.provenance
     from plan_record record join person on person.id = person_id where plan_code = $1 and year = $2 and item is not null and kind in ('ATTESTATION', 'WITHDRAWAL') order by record.id`, [code, year]);
}

/** The latest attestation that counts of each person and item. Invented ones count in invented rankings only, and there where nothing real is stated. */
function attestationsOf(records: readonly PersonRecord[], { provenance }: FrozenSnapshot): Attestation[] {
  const heard = records.filter((record) => provenance === 'SYNTHETIC' || record.provenance === 'OFFICIAL');
  const latest = [...groupBy(heard, ({ person, item }) => `${item} ${person}`).values()].flatMap((own) => countingRecords(own).find(({ value }) => value !== null) ?? []);
  return latest.map(({ person: unit, item, value, key, hash }) => ({ unit, item, value: value!, record: key, hash }));
}
