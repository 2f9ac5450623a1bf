/** The canonical form is written byte by byte; the same said plainly gives the same, whatever is hashed. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical, canonicalBytes, type Canonical } from '../../../src/indexers/core';
import { fingerprint } from '../../../src/indexers/fingerprint';
import { law, SEED } from '../../support/arbitraries';

describe(`the canonical form (seed ${SEED})`, () => {
  const key = fc.constantFrom('a', 'b', 'điểm', 'rankTerritory', '"', '\u{1f600}', 'Đông Hưng');
  const { value } = fc.letrec<{ value: Canonical }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Canonical>(null, true, false, 0, -0, 7, -10, 99, 100, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
      fc.maxSafeInteger(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }),
      fc.array(tie('value')), fc.dictionary(key, tie('value')),
    ),
  }));

  /** The definition, said plainly. */
  const plain = (given: Canonical): string => {
    if (typeof given === 'string') return JSON.stringify(given.normalize('NFC'));
    if (given === null || typeof given !== 'object') return String(given);
    if (Array.isArray(given)) return `[${given.map(plain).join(',')}]`;
    const fields = Object.entries(given).map(([name, field]) => [name.normalize('NFC'), field] as const);
    return `{${fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => `${JSON.stringify(name)}:${plain(field)}`).join(',')}}`;
  };

  it('is sorted JSON in NFC', () => law(value, (given) => expect(canonical(given)).toBe(plain(given)), 1_000));

  it('has the fingerprint of its characters in UTF-8', () =>
    law(value, (given) => expect(fingerprint(given)).toBe(createHash('sha256').update(plain(given), 'utf8').digest('hex'))));

  it('is the same in many parts: long lists, long texts', () => {
    const long: Canonical = { list: Array.from({ length: 30_000 }, (_, at) => at * at - 5), text: 'Đ'.repeat(100_000), words: Array.from({ length: 3_000 }, (_, at) => `xã ${at}`) };
    const parts: number[] = [];
    canonicalBytes(long, (bytes) => parts.push(bytes.length));
    expect(parts.length).toBeGreaterThan(3);
    expect(canonical(long)).toBe(plain(long));
  });
});
