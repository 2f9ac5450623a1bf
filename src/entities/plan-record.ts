import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PlanRecordKind, RecordDetail, RecordEvidenceType, RecordProvenance } from '../indexers/core';

/** A document on which a record rests; null is what was not stated. */
export interface RecordEvidence {
  readonly type: RecordEvidenceType;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  /** Where it can be read, or what it says. */
  readonly reference: string | null;
}

/** What the form of the kind names (RECORD_FORMS); inspectors are role ids of the plan or names. */
export type RecordDetails = Readonly<Partial<Record<Exclude<RecordDetail, 'inspectors'>, string>>> & { readonly inspectors?: readonly string[] };

/** What somebody stated about a unit or a person, under a plan or not. Append-only: a later record revokes. */
@Entity({ name: 'plan_record' })
export class PlanRecord {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  /** Given by whoever records it and never used again, so that a file imported twice says nothing twice. */
  @Column('text', { unique: true }) key!: string;
  @Column('text') kind!: PlanRecordKind;
  @Column('text', { name: 'plan_code', nullable: true }) planCode!: string | null;
  /** The item of the plan that it answers, or the code of an ATTEST condition. */
  @Column('text', { nullable: true }) item!: string | null;
  @Column('integer', { name: 'unit_id', nullable: true }) unitId!: number | null;
  @Column('integer', { name: 'person_id', nullable: true }) personId!: number | null;
  @Column('integer', { nullable: true }) year!: number | null;
  /** The day on which what is stated held. */
  @Column('date', { name: 'stated_on' }) statedOn!: string;
  @Column('text', { nullable: true }) value!: 'YES' | 'NO' | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  /** The role of the plan in which it was stated, and the body that stated it. */
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text') body!: string;
  @Column('jsonb') evidence!: RecordEvidence[];
  @Column('jsonb') details!: RecordDetails;
  @Column('text') provenance!: RecordProvenance;
  /** Key of the earlier record that no longer counts. */
  @Column('text', { nullable: true }) revokes!: string | null;
  /** Fingerprint of all that is stated: tells a retry from another record under the same key. */
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
