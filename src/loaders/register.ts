import { UnitRegister, type UnitRecord } from '../indexers/core';
import type { Read } from './read';
import { Units } from './unit';

/** Reads every unit over time and every other spelling of a name: two statements, whatever their number. */
export async function loadUnits(read: Read): Promise<Units> {
  const units = await read<UnitRecord>(
    `/* register.units */ select id, key, lineage, code, slug, kind, type, name, full_name as "fullName", parent_code as "parentCode",
       valid_from::text as "validFrom", valid_to::text as "validTo", basis
     from unit order by id`,
  );
  const variants = await read<{ code: string; variant: string }>(`/* register.variants */ select code, variant from name_variant order by code, variant`);
  return new Units(new UnitRegister(units, variants).prepared());
}
