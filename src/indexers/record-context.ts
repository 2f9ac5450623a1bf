import type { EntityManager } from 'typeorm';
import type { PlanDefinition, SectionName } from '../entities';
import { groupBy, type PlanRecordKind, type RecordProvenance, type SubjectKind } from './core';
import { readPlans } from './read-plans';
import type { RecordDraft } from './record-draft';
import { readLinks } from './subjects';

/** A record that the hub holds, as far as a later one must know it. */
export interface KnownRecord {
  readonly key: string;
  readonly kind: PlanRecordKind;
  readonly provenance: RecordProvenance;
  readonly hash: string;
  readonly planCode: string | null;
  readonly item: string | null;
  readonly lineage: string | null;
  readonly unitId: number | null;
  readonly personId: number | null;
  readonly year: number | null;
  readonly round: string | null;
  readonly form: string | null;
  readonly statedOn: string;
  readonly revokedBy: string | null;
}

/** A record of a file, with what it names looked up. */
export interface PlacedRecord extends KnownRecord {
  readonly draft: RecordDraft;
}

/** What records may name: the latest version of every plan, the persons, and the records that these keys name. */
export interface RecordContext {
  readonly plans: ReadonlyMap<string, PlanDefinition>;
  readonly persons: ReadonlyMap<string, number>;
  readonly records: Map<string, KnownRecord>;
  /** Keys of the units that became the one with this key. */
  readonly predecessorsOf: (key: string) => readonly string[];
}

/** Sections of a plan in which the item of a record may stand; an ATTESTATION may also answer an ATTEST condition by its code. */
const SECTIONS: Readonly<Partial<Record<PlanRecordKind, readonly SectionName[]>>> = {
  ATTESTATION: ['criteria', 'persons'], REGISTRATION: ['criteria'], TASK: ['criteria', 'persons'], INITIATIVE: ['criteria', 'persons'], INSPECTION: ['inspections'],
  REPORT: ['deadlines'], NOMINATION: ['awardForms', 'awardOccasions'], DOSSIER_ITEM: ['dossierItems'], OPINION: ['route'],
};

/** Four statements, whatever the number of records. */
export async function readRecordContext(manager: EntityManager, keys: readonly string[]): Promise<RecordContext> {
  const plans = await readPlans(manager);
  const persons: { key: string; id: number }[] = await manager.query(`select key, id from person`);
  const records: KnownRecord[] = await manager.query(
    `select record.key, record.kind, record.provenance, record.hash, record.plan_code as "planCode", record.item, unit.lineage, record.unit_id as "unitId", record.person_id as "personId", record.year, record.stated_on::text as "statedOn", record.details->>'round' as round, record.details->>'form' as form,
       (select later.key from plan_record later where later.revokes = record.key limit 1) as "revokedBy"
     from plan_record record left join unit on unit.id = record.unit_id where record.key = any($1)`, [keys]);
  const { predecessors } = await readLinks(manager);
  return {
    predecessorsOf: (key) => predecessors.get(key) ?? [],
    plans: new Map(plans.map(({ code, definition }) => [code, definition])),
    persons: new Map(persons.map(({ key, id }) => [key, id])),
    records: new Map([...groupBy(records, (record) => record.key)].map(([key, [record]]) => [key, record!])),
  };
}

/** What the item of a record of this kind may be, in one plan. */
export function itemsFor(kind: PlanRecordKind, plan: PlanDefinition): string[] {
  const ids = (SECTIONS[kind] ?? []).flatMap((section) => ((plan[section] ?? []) as readonly { id: string; kind?: string }[]).filter((item) => section !== 'criteria' || isAnsweredBy(kind, item)).map(({ id }) => id));
  return kind === 'ATTESTATION' ? [...attestCodes(plan), ...ids] : ids;
}

/** A criterion is answered by the kind of statement that it asks for; tasks and initiatives stand beside its answer. */
function isAnsweredBy(kind: PlanRecordKind, { kind: asked }: { readonly kind?: string }): boolean {
  return kind === 'ATTESTATION' ? asked === 'ATTEST' : kind === 'REGISTRATION' ? asked === 'REGISTRATION' : true;
}

/** What the rules of a plan want attested. */
export function attestCodes({ rules }: PlanDefinition): string[] {
  return [...new Set(rules.flatMap(({ conditions }) => conditions.filter(({ kind }) => kind === 'ATTEST').map(({ required }) => required)))];
}

/** The kinds of subject that an item or an ATTEST condition is about; null where it is about no kind in particular. */
export function subjectKindsOf(item: string | null, { rules, criteria = [], persons = [] }: PlanDefinition): readonly SubjectKind[] | null {
  const asking = rules.filter(({ conditions }) => conditions.some(({ kind, required }) => kind === 'ATTEST' && required === item)).map(({ subjectKind }) => subjectKind);
  if (asking.length > 0) return [...new Set(asking)];
  return criteria.find(({ id }) => id === item)?.subjectKinds ?? (persons.some(({ id }) => id === item) ? ['PERSON'] : null);
}

/** The role by which the plan wants an item attested; null where it names none. */
export function attestingRole(item: string | null, plan: PlanDefinition): string | null {
  return [...(plan.criteria ?? []), ...(plan.persons ?? [])].find(({ id }) => id === item)?.attestedBy ?? null;
}
