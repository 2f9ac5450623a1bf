import fc from 'fast-check';
import { icalendar, type CalendarItem } from '../../src/formats/icalendar';
import { law, SEED } from '../support/arbitraries';
import { entriesOf, readIcalendar, valueOf } from '../support/icalendar';

const ITEM: CalendarItem = { uid: 'BMT-2023/BM-D1/ONCE@dti-hub', stamp: new Date('2026-11-22T00:00:00Z'), day: '2023-07-29', summary: 'Kế hoạch', description: 'trước ngày 30/7/2023', categories: ['BMT-2023'] };
const bytes = (...items: CalendarItem[]): Buffer => Buffer.from([...icalendar('Lịch', items)].join(''));

test('an entry is a whole day without a zone, which ends where the next begins', () => {
  expect(bytes(ITEM).toString()).toBe([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//DTI Hub//Calendar//VI', 'CALSCALE:GREGORIAN', 'X-WR-CALNAME:Lịch', 'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'BEGIN:VTIMEZONE', 'TZID:Asia/Ho_Chi_Minh', 'BEGIN:STANDARD', 'DTSTART:19750613T000000', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE',
    'BEGIN:VEVENT', 'UID:BMT-2023/BM-D1/ONCE@dti-hub', 'DTSTAMP:20261122T000000Z', 'SUMMARY:Kế hoạch', 'DESCRIPTION:trước ngày 30/7/2023', 'CATEGORIES:BMT-2023',
    'DTSTART;VALUE=DATE:20230729', 'DTEND;VALUE=DATE:20230730', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n'));
});

test('the last day of a year ends in the next', () => {
  expect(valueOf(entriesOf(bytes({ ...ITEM, day: '2025-12-31' }))[0]!, 'DTEND')).toBe('20260101');
});

test('what has no day is a task without a date, never a day that was invented', () => {
  const [task] = entriesOf(bytes({ ...ITEM, day: null }));
  expect([task!.name, task!.properties.map(({ name }) => name).filter((name) => /^(DT(START|END)|DUE)$/.test(name))]).toEqual(['VTODO', []]);
});

describe(`a calendar file (seed ${SEED})`, () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('Đông Hưng, "a;b\\c"\nhai\r\nba', 'ế'.repeat(200), '\u{1f1fb}\u{1f1f3}'.repeat(40), ';', '\\n'));

  it('is read back as it was written by a strict reader, whatever the texts are', () =>
    law(fc.array(fc.tuple(text, text), { maxLength: 5 }), (given) => {
      const items = given.map(([summary, description], at) => ({ ...ITEM, uid: String(at), summary, description }));
      const read = entriesOf(bytes(...items));
      const plain = (one: string): string => Buffer.from(one).toString().replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
      expect(read.map((one) => [valueOf(one, 'SUMMARY'), valueOf(one, 'DESCRIPTION')])).toEqual(given.map((texts) => texts.map(plain)));
    }));
});

test.each([
  ['a line of 76 octets', `X-WR-CALNAME:${'a'.repeat(63)}`], ['a comma that is not escaped', 'SUMMARY:a,b'], ['a time where a date is said', 'DTSTART;VALUE=DATE:20230729T000000'], ['a bare line feed', 'SUMMARY:a\nb'],
])('the strict reader refuses %s', (_, line) => {
  const good = bytes(ITEM).toString();
  expect(() => readIcalendar(Buffer.from(good))).not.toThrow();
  expect(() => readIcalendar(Buffer.from(good.replace('SUMMARY:Kế hoạch', line)))).toThrow();
});
