import type { SetDefinition } from '../entities';
import { badInput, validOn, type UnitKind, type UnitRegister } from './core';
import type { PeriodSpec } from './period';
import { kindText } from './unit-faults';

/** What an import says of its period. */
export interface PeriodChoice {
  readonly year: number;
  readonly territory: string;
  readonly unitKind?: UnitKind;
  readonly unitsAsOf?: string;
}

/** The period that an import is for; a Problem where the set, the territory and the units do not go together. */
export function periodOf(choice: PeriodChoice, definition: SetDefinition, register: UnitRegister): PeriodSpec {
  const { year, territory } = choice;
  const unitsAsOf = choice.unitsAsOf ?? `${year}-12-31`;
  if (definition.years.length > 0 && !definition.years.includes(year)) {
    throw badInput('year', String(year), {
      vi: `Bộ chỉ số ${definition.id} áp dụng cho năm ${definition.years.join(', ')}, không phải ${year}.`,
      en: `The set ${definition.id} is for ${definition.years.join(', ')}, not for ${year}.`,
    });
  }
  checkTerritory(territory, unitsAsOf, definition, register);
  const unitKind = kindOf(choice.unitKind, definition);
  if (register.inTerritory(territory, unitKind, unitsAsOf).length === 0) {
    throw badInput('unit-kind', unitKind, {
      vi: `Không có đơn vị nào thuộc ${kindText(unitKind).vi} trong "${territory}" vào ngày ${unitsAsOf}.`,
      en: `There are no ${kindText(unitKind).en} in "${territory}" on ${unitsAsOf}.`,
    });
  }
  return { territory, unitKind, year, setId: definition.id, unitsAsOf };
}

function kindOf(chosen: UnitKind | undefined, { id, unitKinds }: SetDefinition): UnitKind {
  if (chosen === undefined && unitKinds.length === 1) return unitKinds[0]!;
  if (chosen !== undefined && unitKinds.includes(chosen)) return chosen;
  throw badInput('unit-kind', chosen ?? '', {
    vi: `Bộ chỉ số ${id} dành cho ${unitKinds.join(', ')}.`, en: `The set ${id} is for ${unitKinds.join(', ')}.`,
  }, { vi: 'Chọn một bằng --unit-kind.', en: 'Choose one with --unit-kind.' });
}

function checkTerritory(territory: string, day: string, { id, territory: own }: SetDefinition, register: UnitRegister): void {
  const unit = register.at(territory, day);
  if (territory !== 'VN' && unit === undefined) {
    const known = register.all.find((row) => row.code === territory && !validOn(row, day));
    throw badInput('territory', territory, known === undefined ? {
      vi: `Không có tỉnh, thành phố mã "${territory}".`, en: `There is no territory "${territory}".`,
    } : {
      vi: `${known.fullName} (${territory}) không tồn tại vào ngày ${day}.`, en: `${known.fullName} (${territory}) did not exist on ${day}.`,
    }, { vi: 'Dùng VN hoặc mã tỉnh, thành phố; xem --units-as-of.', en: 'Use VN or the code of a province or city; see --units-as-of.' });
  }
  const within = own === 'VN' || own === territory || (unit !== undefined && register.isUnder(unit, own, day));
  if (!within) {
    throw badInput('territory', territory, {
      vi: `Bộ chỉ số ${id} chỉ dành cho "${own}", không dành cho "${territory}".`,
      en: `The set ${id} is for "${own}" only, not for "${territory}".`,
    });
  }
}
