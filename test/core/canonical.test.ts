import { canonical, type Canonical } from '../../src/indexers/core';
import { frozen } from '../support/core';

const refuse = (value: unknown): void => expect(() => canonical(value as Canonical)).toThrow(/Invariant broken/);

describe('one text for one value', () => {
  it('whatever order the keys were written in', () =>
    expect(canonical({ b: 1, a: { d: null, c: true } })).toBe(canonical({ a: { c: true, d: null }, b: 1 })));

  it('is JSON with sorted keys and without blanks', () =>
    expect(canonical({ b: [1, 'x', null], a: false, B: '"' })).toBe('{"B":"\\"","a":false,"b":[1,"x",null]}'));

  it('keeps the order of lists', () => expect(canonical([2, 1])).not.toBe(canonical([1, 2])));

  it('is NFC, so that two ways to type Hòa Bình are one', () => {
    expect(canonical('Hòa Bình'.normalize('NFD'))).toBe(canonical('Hòa Bình'.normalize('NFC')));
    expect(canonical({ ['Hòa'.normalize('NFD')]: 1 })).toBe(canonical({ ['Hòa'.normalize('NFC')]: 1 }));
  });

  it('sorts keys as they are in NFC', () => {
    const keys = ['é', 'ez', 'e'];
    const object = (form: 'NFC' | 'NFD'): Canonical => Object.fromEntries(keys.map((key, index) => [key.normalize(form), index]));
    expect(canonical(object('NFD'))).toBe(canonical(object('NFC')));
  });

  it('tells a number from its text, null from nothing, and -0 from nothing else', () => {
    expect(canonical(1)).not.toBe(canonical('1'));
    expect(canonical([null])).not.toBe(canonical([]));
    expect(canonical(-0)).toBe('0');
  });

  it('reads back as the same value', () => {
    const value = { kỳ: 2023, đơn: ['Sở Nội vụ', -5, true, null], '': {} };
    expect(JSON.parse(canonical(value))).toEqual(value);
  });

  it('changes nothing of what it is given', () => expect(canonical(frozen({ b: [1], a: 'á'.normalize('NFD') }))).toContain('"b":[1]'));
});

describe('what cannot be hashed is refused', () => {
  it.each([0.9, Number.NaN, Infinity, 2 ** 53, -(2 ** 53)])('the number %d', (value) => {
    refuse(value);
    refuse({ deep: [{ value }] });
  });

  it.each([
    ['undefined', undefined], ['a field that is undefined', { a: undefined }], ['a date', new Date(0)], ['a map', new Map([[1, 2]])],
    ['a big integer', 1n], ['a function', (): null => null], ['bytes', new Uint8Array(2)],
    ['two keys that are one in NFC', { ['á'.normalize('NFC')]: 1, ['á'.normalize('NFD')]: 2 }],
  ])('%s', (_, value) => refuse(value));
});
