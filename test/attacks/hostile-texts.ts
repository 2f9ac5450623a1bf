import { NODE_TYPES, toId } from '../../src/loaders/id';

/** Texts that break programs which do not expect them. */
export const HOSTILE_TEXTS: readonly string[] = [
  '', ' ', '\t\r\n', '%', '_', '%%%', '__', '\\', '\\%', "'", "''", '"', '`', ';', "'; drop table unit; --", "' or '1'='1", '$1', '$$', '/*', '--', '*', '.*', '(((((', '[a-', '(a+)+$', 'a{1,99999}',
  '\0', 'a\0b', '\u0001', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffd', '\uffff', '\ud800', '\udc00x', '\u202Egnợc', '\u200b', '\u00a0',
  'Thái Bình'.normalize('NFD'), 'Thái\u0300\u0301\u0302 Bình', `a${'\u0301'.repeat(150)}`, 'Тhái Bình', 'ＴＨÁＩ', 'ﷺ', 'İ', 'ß', 'ǅ', 'ﬃ', '𝒯𝒽á𝒾', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '٣٤', 'Ⅷ',
  'null', 'undefined', 'NaN', 'Infinity', '-1', '0', '1e400', '0x1F', '9007199254740993', '00034', '34 ', 'true', '[]', '{}', '[object Object]',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '${7*7}', '{{7*7}}', '#{7*7}', '<script>alert(1)</script>', '=cmd|/c calc!A0', '@SUM(1)', '%00', '%s%n%x', '../../etc/passwd', 'C:\\CON', 'file:///etc/passwd',
  '\r\nSet-Cookie: a=b', '2023-02-30', '0000-00-00', '9999-12-31', '-271821-04-20', '2023-13-01T00:00:00Z', 'x'.repeat(200), 'x'.repeat(201), 'ạ'.repeat(200), '%'.repeat(200), 'a '.repeat(100), 'x'.repeat(4_000), 'x'.repeat(4_001), 'x'.repeat(100_000),
];

/** Ids that the hub did not make: of every type, with every kind of wrong key. */
export const FORGED_IDS: readonly string[] = NODE_TYPES.flatMap((type) =>
  ['', '|', '|||||', '__proto__', 'constructor|toString', "x' or 1=1", '\0', '34@2021-11-01|TERRITORY|TOTAL', 'x'.repeat(500), '\ud800', '🏴'].map((key) => toId(type, key)));

/** Cursors that the hub did not make or not so, and base64 that is none. */
export const FORGED_CURSORS: readonly string[] = [
  ...['', 'Unit', 'Unit:', ':', 'Query:1', '__proto__:x', 'constructor:x', 'unit:34', 'Unit:34\nUnits'].map((text) => Buffer.from(text).toString('base64url')),
  ...['Units', 'Units\n34', 'Ranking\n1\n2\n3', 'Verdicts\n1\n2\n3\n4\n5', 'Verdicts\nx\n1,2,NaN,-1,1e9\na\nb\nc', 'Snapshots x\n'].map((text) => Buffer.from(text).toString('base64url')),
  Buffer.alloc(3_000, 'A').toString('base64'), '====', 'VW5pdDozNA==', 'VW5pdDozNA', '!!!!', Buffer.from([0xff, 0xfe, 0x00]).toString('base64url'),
];

/** What is written into one place: everything, and where ids or cursors are asked for, forged ones too. */
export function textsFor(place: string, scalar: string): readonly string[] {
  if (place.startsWith('Query.node(')) return [...HOSTILE_TEXTS, ...FORGED_CURSORS, ...FORGED_IDS];
  if (scalar === 'ID') return [...HOSTILE_TEXTS, ...FORGED_CURSORS, ...FORGED_IDS.filter((_, index) => index % 5 === 0)];
  return place.endsWith('(after)') ? [...HOSTILE_TEXTS, ...FORGED_CURSORS] : HOSTILE_TEXTS;
}
