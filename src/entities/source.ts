import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A legal document, plan, published table or press text that a fact rests on. */
@Entity({ name: 'source' })
export class Source {
  @PrimaryColumn('text') id!: string;
  /** Canonical number, e.g. "922/QĐ-BTTTT"; null where the text at hand shows none. */
  @Column('text', { nullable: true }) number!: string | null;
  /** Wrong writings of the number met in plans and scans. */
  @Column('jsonb', { default: [] }) aliases!: string[];
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) issuer!: string | null;
  @Column('date', { nullable: true }) date!: string | null;
  @Column('text') title!: string;
  @Column('jsonb') urls!: string[];
  @Column('text', { nullable: true }) note!: string | null;
}
