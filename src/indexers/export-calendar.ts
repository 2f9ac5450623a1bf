import type { EntityManager } from 'typeorm';
import type { ItemDefinition } from '../entities';
import { icalendar, type CalendarItem } from '../formats/icalendar';
import { badInput, notFound, occurrencesBetween, occurrencesOf, type Occurrence, type Text } from './core';
import { isProvinceOrCountry, standsIn, territoriesNamed, withoutPlans } from './calendar-plans';
import { plainAbout, sourcesOf, type ExportAbout } from './export-about';
import type { CalendarChoice } from './export-choice';
import { readRegister } from './read-inputs';
import { readPlans, type StoredPlan } from './read-plans';
import { readLinks } from './subjects';

const READING: Text = {
  vi: 'iCalendar (RFC 5545), UTF-8: mỗi mục là cả ngày cuối còn đúng hạn, theo ngày ở Việt Nam; mục chưa tính được ngày là việc cần làm (VTODO) không có ngày. UID không bao giờ đổi; DTSTAMP là lúc phiên bản kế hoạch được nạp.',
  en: 'iCalendar (RFC 5545), UTF-8: each entry is the whole last day in time, as days are in Việt Nam; what has no day is a task (VTODO) without a date. A UID never changes; DTSTAMP is when the version of the plan was loaded.',
};

const [FIRST, LAST] = ['0000-01-01', '9999-12-31'];

/** The calendar of a territory's plans as a file; a Problem says what there is instead. */
export async function calendarExport(manager: EntityManager, { territory, plan, from = FIRST, to = LAST }: CalendarChoice): Promise<{ name: string; about: ExportAbout; ics: () => AsyncIterable<string>; entries: number }> {
  if (to < from) throw badInput('to', to, { vi: `Ngày cuối ${to} trước ngày đầu ${from}.`, en: `The last day ${to} is before the first day ${from}.` }, { vi: 'Đổi chỗ from và to.', en: 'Exchange from and to.' });
  const [register, { successors }] = [await readRegister(manager), await readLinks(manager)];
  const named = territoriesNamed(territory, register);
  if (named.length === 0) throw notFound('territory', territory, { vi: `Chưa từng có địa bàn "${territory}".`, en: `There has never been a territory "${territory}".` }, { vi: '/download/units.csv liệt kê các đơn vị.', en: '/download/units.csv lists the units.' });
  const plans = await readPlans(manager);
  const here = plans.filter(({ definition }) => named.some((code) => standsIn(code, definition.territory, register, (key) => successors.get(key) ?? [])));
  if (here.length === 0 && !isProvinceOrCountry(named, register)) throw withoutPlans(territory, plans.map((one) => one.definition.territory), register);
  const chosen = here.filter(({ definition }) => plan === undefined || definition.code === plan);
  if (chosen.length === 0 && plan !== undefined) throw unknownPlan(plan, here);
  const name = register.everAt(named[0]!).at(-1)?.fullName ?? named[0]!;
  const title = { vi: `Lịch kế hoạch thi đua chuyển đổi số: ${name}`, en: `Calendar of emulation plans for digital transformation: ${name}` };
  const items = chosen.flatMap((one) => itemsOf(one, from, to));
  return {
    name: ['calendar', ...named.slice(0, 1), plan, from === FIRST ? undefined : `from-${from}`, to === LAST ? undefined : `to-${to}`].filter(Boolean).join('-'),
    about: { ...plainAbout(title), sources: await sourcesOf(manager, chosen.map(({ definition }) => definition.source)), reading: READING },
    ics: async function* () {
      yield* icalendar(title.vi, items);
    },
    entries: items.length,
  };
}

function itemsOf({ definition, createdAt }: StoredPlan, from: string, to: string): CalendarItem[] {
  const { code, years, milestones = [], deadlines = [] } = definition;
  const texts = new Map<string, ItemDefinition>([...milestones, ...deadlines].map((item) => [item.id, item]));
  return occurrencesBetween(occurrencesOf({ years, milestones, deadlines }), from, to).map((found) => {
    const { text, citation } = texts.get(found.item)!;
    return {
      uid: `${code}/${found.item}/${found.occasion}@dti-hub`, stamp: new Date(createdAt), day: found.lastDay, summary: text, categories: [code],
      description: [dayText(found), `${definition.name}, ${citation.article ?? ''}: "${citation.correctedQuote ?? citation.quote}"`].join('\n'),
    };
  });
}

const WHY: Readonly<Record<NonNullable<Occurrence['undated']>, string>> = {
  BASE_UNKNOWN: 'không biết ngày của sự kiện dùng để đếm ngày', HOLIDAYS_UNKNOWN: 'đếm ngày làm việc mà không biết các ngày nghỉ lễ', NO_DAY_STATED: 'văn bản không nêu ngày',
};

function dayText({ lastDay, dueOn, bound, undated, notBefore, notAfter }: Occurrence): string {
  if (lastDay !== null) return `Hạn cuối: hết ngày ${written(lastDay)}${bound === 'EXCLUSIVE' ? ` (trước ngày ${written(dueOn!)})` : ''}.`;
  const limits = [notBefore === null ? '' : `không sớm hơn ngày ${written(notBefore)}`, notAfter === null ? '' : `không muộn hơn ngày ${written(notAfter)}`].filter(Boolean);
  return `Chưa tính được ngày cuối: ${[WHY[undated!], ...limits].join('; ')}.`;
}

/** 30/07/2023, as days are written in Việt Nam. */
const written = (day: string): string => day.split('-').reverse().join('/');

function unknownPlan(plan: string, here: readonly StoredPlan[]): Error {
  const codes = here.map(({ definition }) => definition.code).join(', ');
  return notFound('plan', plan, { vi: `Không có kế hoạch "${plan}" ở địa bàn này.`, en: `There is no plan "${plan}" in this territory.` }, { vi: `Hiện có: ${codes || 'không có'}.`, en: `There are: ${codes || 'none'}.` });
}
