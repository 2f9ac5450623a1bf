import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of seed files that is loaded already, with the hash of what was loaded: the next start skips it. */
@Entity({ name: 'seed' })
export class Seed {
  @PrimaryColumn('text') name!: string;
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'loaded_at', default: () => 'now()' }) loadedAt!: Date;
}
