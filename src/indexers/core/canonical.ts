import { invariant } from './invariant';

/** What can be hashed: no float, no undefined, no date. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * One text for one value, whatever order its keys were written in: JSON with sorted keys and without blanks, whole
 * numbers only, keys and strings in NFC. A fingerprint is the SHA-256 of these characters in UTF-8.
 */
export function canonical(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    invariant(Number.isSafeInteger(value), `only whole numbers are hashed, not ${value}`);
    return String(value);
  }
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  invariant(isPlain(value), `only plain values are hashed, not ${String(value)}`);
  const fields = new Map(Object.entries(value).map(([key, field]) => [key.normalize('NFC'), field]));
  invariant(fields.size === Object.keys(value).length, 'two keys are one key in NFC');
  return `{${[...fields.keys()].sort().map((key) => `${JSON.stringify(key)}:${canonical(fields.get(key)!)}`).join(',')}}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

/** Not a date, a map, an undefined or another value that would be hashed as an empty object. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
