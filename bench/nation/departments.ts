import type { UnitRegister } from '../../src/indexers/core';
import { slugPart } from '../../src/indexers/core';
import { TODAYS_UNITS } from './periods';

const IN_EACH_PROVINCE = 20;

/**
 * Invented departments for the provinces of today, as a table for `units import`: the register knows departments only up
 * to the merger. Where it knows some that went on, they are filled up to twenty.
 */
export function inventedDepartments(register: UnitRegister): string {
  const provinces = register.inTerritory('VN', 'PROVINCE', TODAYS_UNITS);
  const known = register.inTerritory('VN', 'DEPARTMENT', TODAYS_UNITS);
  const lines = provinces.flatMap(({ code, name }) => {
    const missing = IN_EACH_PROVINCE - known.filter((unit) => unit.parentCode === code).length;
    return Array.from({ length: missing }, (_, index) => `DEPARTMENT,Sở bịa ${index + 1} ${slugPart(name)} SYNTHETIC,${code},${TODAYS_UNITS},SYNTHETIC\n`);
  });
  return `kind,name,parent_code,valid_from,basis\n${lines.join('')}`;
}
