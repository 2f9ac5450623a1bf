import { notFound, slugPart, type Problem, type UnitRecord, type UnitRegister } from './core';

/** Keys of the units that took the place of one that has ended. */
export type SuccessorsOf = (key: string) => readonly string[];

/**
 * Whether a plan stands in the calendar of a territory: its own, one of a city in it, or one of a territory that has
 * ended and whose successors lie in it. `territory`: "VN" or a code; `plan`: the code of the unit that issued it.
 */
export function standsIn(territory: string, plan: string, register: UnitRegister, successorsOf: SuccessorsOf): boolean {
  if (territory === 'VN' || territory === plan) return true;
  const issuers = register.everAt(plan);
  const heirs = issuers.flatMap((issuer) => successorsOf(issuer.key)).flatMap((key) => register.withKey(key) ?? []);
  return [...issuers, ...heirs].some((unit) => unit.code === territory || register.isUnder(unit, territory, unit.validFrom));
}

/** The codes under which a text, a code or slug of any time, names a territory; none where it names nothing that any time knew. */
export function territoriesNamed(text: string, register: UnitRegister): string[] {
  const label = text.normalize('NFC').trim();
  if (label.toUpperCase() === 'VN') return ['VN'];
  const units = [label, label.split('.').map(slugPart).join('.')].flatMap((one) => register.everAt(one));
  return [...new Set(units.flatMap(({ code }) => code ?? []))];
}

/** Whether a territory, by the codes that name it, can have a calendar although no plan stands in it: the country and the provinces can, a commune cannot. */
export function isProvinceOrCountry(codes: readonly string[], register: UnitRegister): boolean {
  return codes.some((code) => code === 'VN' || register.everAt(code).some(({ kind }) => kind === 'PROVINCE'));
}

const SHOWN = 20;

/** The refusal of a unit in which no plan can stand, naming the territories that have plans. */
export function withoutPlans(territory: string, issuers: readonly string[], register: UnitRegister): Problem {
  const named = [...new Set(issuers)].map((code) => `${code} (${register.everAt(code).at(-1)?.fullName ?? code})`);
  const list = `${named.slice(0, SHOWN).join(', ')}${named.length > SHOWN ? `, … (${named.length})` : ''}`;
  return notFound(
    'territory', territory,
    { vi: `"${territory}" không phải là tỉnh và không có kế hoạch nào.`, en: `"${territory}" is no province, and no plan stands in it.` },
    { vi: `Địa bàn có kế hoạch: ${list || 'không có'}; VN là cả nước.`, en: `Territories with plans: ${list || 'none'}; VN is the whole country.` },
  );
}

/** All units below another on a day, at any depth. */
export function unitsBelow(register: UnitRegister, above: UnitRecord, day: string): UnitRecord[] {
  return register.childrenOf(above, day).flatMap((child) => [child, ...unitsBelow(register, child, day)]);
}
