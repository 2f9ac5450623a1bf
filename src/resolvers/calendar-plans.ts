import { notFound } from '../indexers/core';
import { isProvinceOrCountry, standsIn, territoriesNamed, withoutPlans } from '../indexers/calendar-plans';
import type { Loaders, PlanRow } from '../loaders';
import { shown } from '../schema/validation';
import { notOffered } from './refusals';
import { planNamed, planWithId } from './rule-lookup';

/** The plans in the calendar of a territory, by code; only the one that is named, if one is. */
export async function plansOf(territory: string, only: string | null, loaders: Loaders): Promise<PlanRow[]> {
  const { catalogue, units: { register }, successors } = loaders;
  const named = territoriesNamed(territory, register);
  if (named.length === 0) throw unknownTerritory(territory);
  if (only !== null) planNamed(only, 'plan', loaders);
  const plans = await Promise.all(catalogue.plans.map(({ planId }) => planWithId(planId, loaders)));
  const issuers = plans.flatMap((plan) => register.everAt(plan.territory)).filter(({ validTo }) => validTo !== null);
  const heirs = new Map(await Promise.all(issuers.map(async ({ key }) => [key, (await successors.load(key)).flatMap(({ newKey }) => newKey ?? [])] as const)));
  const found = plans.filter((plan) => named.some((code) => standsIn(code, plan.territory, register, (key) => heirs.get(key) ?? [])));
  if (found.length === 0 && !isProvinceOrCountry(named, register)) throw withoutPlans(shown(territory), plans.map((plan) => plan.territory), register);
  if (only === null) return found;
  const chosen = found.filter(({ code }) => code === only.trim());
  if (chosen.length > 0) return chosen;
  throw notOffered('plan', only, { vi: 'Kế hoạch', en: 'The plan' }, found.map(({ code }) => code));
}

function unknownTerritory(territory: string): Error {
  return notFound(
    'territory',
    shown(territory),
    { vi: `Chưa từng có địa bàn "${shown(territory)}".`, en: `There has never been a territory "${shown(territory)}".` },
    { vi: 'Tìm mã bằng units(search: "tên đơn vị"), hoặc dùng VN cho cả nước.', en: 'Find its code with units(search: "name of the unit"), or use VN for the whole country.' },
  );
}
