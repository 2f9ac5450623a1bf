import { addDays } from '../indexers/core';

/** One entry of a calendar file. A day is a whole day wherever it is read; without a day it is a task without a date. */
export interface CalendarItem {
  /** The same for ever, so that a calendar that is read again updates its entries instead of doubling them. */
  readonly uid: string;
  /** When what it says was written, in UTC: not when the file is. */
  readonly stamp: Date;
  readonly day: string | null;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const ZONE = 'Asia/Ho_Chi_Minh';

/** The zone in which the days are meant. It stands in every file, for a calendar without any component is none (RFC 5545, 3.6). */
const VIET_NAM = [
  'BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19750613T000000', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE',
];

/**
 * A calendar file as RFC 5545 wants it: lines of at most 75 octets ended by CR LF, texts escaped, whole days without a
 * zone (VALUE=DATE), so that no reader moves them into another day.
 */
export function* icalendar(name: string, items: Iterable<CalendarItem>): Generator<string> {
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//DTI Hub//Calendar//VI', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escaped(name)}`, `X-WR-TIMEZONE:${ZONE}`, ...VIET_NAM]);
  for (const item of items) yield lines(item.day === null ? task(item) : event(item, item.day));
  yield lines(['END:VCALENDAR']);
}

function event(item: CalendarItem, day: string): string[] {
  return ['BEGIN:VEVENT', ...common(item), `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`, 'TRANSP:TRANSPARENT', 'END:VEVENT'];
}

function task(item: CalendarItem): string[] {
  return ['BEGIN:VTODO', ...common(item), 'END:VTODO'];
}

function common({ uid, stamp, summary, description, categories }: CalendarItem): string[] {
  return [
    `UID:${escaped(uid)}`, `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`, `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${categories.map(escaped).join(',')}`,
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** A text value (RFC 5545, 3.3.11); control characters have no place in one. */
function escaped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n').replace(/\p{Cc}/gu, '');
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

/** A long line goes on after CR LF and a space; no character is cut in two. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}
