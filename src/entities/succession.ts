import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What became of a unit: one link from an old row to a new one (or to nothing, when a level was abolished). */
@Entity({ name: 'succession' })
export class Succession {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text', { name: 'old_key' }) oldKey!: string;
  @Column('text', { name: 'new_key', nullable: true }) newKey!: string | null;
  /** The successor's name where it is known but the unit itself is not in the register. */
  @Column('text', { name: 'new_name', nullable: true }) newName!: string | null;
  /** full, partial, remainder, unchanged, merged, abolished, reorganised, renamed, moved. */
  @Column('text') relation!: string;
  @Column('date', { name: 'effective_date' }) effectiveDate!: string;
  @Column('text', { name: 'source_doc' }) sourceDoc!: string;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('text', { name: 'name_in_source', nullable: true }) nameInSource!: string | null;
  @Column('text') confidence!: string;
  @Column('text', { nullable: true }) note!: string | null;
}
