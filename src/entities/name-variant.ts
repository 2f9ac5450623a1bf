import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A spelling of a unit's name other than the registered one, for search and import. */
@Entity({ name: 'name_variant' })
export class NameVariant {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('text') variant!: string;
  @Column('text') source!: string;
}
