import { badInput, notFound, slugPart, type Problem, type Text } from '../indexers/core';
import { lastDayOf, type UnitRow, type Units } from '../loaders';
import { shown } from '../schema/validation';

/** A list of what exists, for a remedy; long lists are cut visibly. */
export function listed(values: readonly (string | number)[], language: 'vi' | 'en'): string {
  if (values.length === 0) return language === 'vi' ? 'không có' : 'none';
  const more = values.length > 20 ? ` … (${values.length})` : '';
  return values.slice(0, 20).join(', ') + more;
}

/** A name that does not exist, with those that do. */
export function unknownName(field: string, value: string, what: Text, known: readonly (string | number)[]): Problem {
  return notFound(
    field,
    shown(value),
    { vi: `Không có ${what.vi} "${shown(value)}".`, en: `There is no ${what.en} "${shown(value)}".` },
    { vi: `Hiện có: ${listed(known, 'vi')}.`, en: `There are: ${listed(known, 'en')}.` },
  );
}

/** A choice that this ranking or set does not offer, with those it does. */
export function notOffered(field: string, value: string, what: Text, offered: readonly (string | number)[]): Problem {
  return badInput(
    field,
    shown(value),
    { vi: `${what.vi} "${shown(value)}" không có ở đây.`, en: `${what.en} "${shown(value)}" is not offered here.` },
    { vi: `Chọn một trong: ${listed(offered, 'vi')}.`, en: `Choose one of: ${listed(offered, 'en')}.` },
  );
}

/** The spellings under which a code or slug is looked up: as it stands, and as a slug. */
export function labelsOf(text: string): string[] {
  const label = text.normalize('NFC').trim();
  return [...new Set([label, label.split('.').map(slugPart).join('.')])];
}

/** The unit that bears a code or slug on a day, or a refusal that names its nearest validity. */
export function unitNamed(units: Units, text: string, day: string, field: string): UnitRow {
  const labels = labelsOf(text);
  const found = labels.map((label) => units.at(label, day)).find((unit) => unit !== null);
  if (found != null) return found;
  const ever = labels.map((label) => units.everAt(label)).find((rows) => rows.length > 0) ?? [];
  const nearest = ever.filter((unit) => unit.validFrom <= day).at(-1) ?? ever[0];
  return refuseUnit(text, day, field, nearest);
}

export function refuseUnit(text: string, day: string, field: string, nearest: UnitRow | undefined): never {
  throw notFound(
    field,
    shown(text),
    { vi: `Không có đơn vị "${shown(text)}" vào ngày ${day}.`, en: `There is no unit "${shown(text)}" on ${day}.` },
    nearest === undefined
      ? { vi: 'Tìm mã bằng units(search: "tên đơn vị").', en: 'Find its code with units(search: "name of the unit").' }
      : {
          vi: `Lần gần nhất có hiệu lực: ${nearest.fullName}, ${validity(nearest, 'vi')}. Hỏi với một ngày trong khoảng đó.`,
          en: `Nearest validity: ${nearest.fullName}, ${validity(nearest, 'en')}. Ask with a day in between.`,
        },
  );
}

/** Refuses a day on which the register does not know any unit yet: an empty list would say that there was none. */
export function refuseBefore(firstDay: string | null, day: string, field: string): void {
  if (firstDay === null || day >= firstDay) return;
  throw notFound(
    field,
    day,
    { vi: `Danh mục đơn vị bắt đầu từ ngày ${firstDay}, chưa có đơn vị nào vào ngày ${day}.`, en: `The register of units begins on ${firstDay} and knows none on ${day}.` },
    { vi: `Hỏi với ngày ${firstDay} hoặc một ngày sau đó.`, en: `Ask with ${firstDay} or a later day.` },
  );
}

function validity(unit: UnitRow, language: 'vi' | 'en'): string {
  const last = lastDayOf(unit);
  if (language === 'vi') return last === null ? `từ ${unit.validFrom}` : `từ ${unit.validFrom} đến hết ${last}`;
  return last === null ? `from ${unit.validFrom}` : `from ${unit.validFrom} to ${last}`;
}
