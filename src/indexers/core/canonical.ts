import { invariant } from './invariant';

/** What can be hashed: no float, no undefined, no date. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * One text for one value, whatever order its keys were written in: JSON with sorted keys and without blanks, whole
 * numbers only, keys and strings in NFC. A fingerprint is the SHA-256 of these characters in UTF-8.
 */
export function canonical(value: Canonical): string {
  const decoder = new TextDecoder();
  let text = '';
  canonicalBytes(value, (bytes) => (text += decoder.decode(bytes, { stream: true })));
  return text;
}

/** The same text as UTF-8, part by part, so that a nation's ranking is hashed without ever being held; a part is good until the next. */
export function canonicalBytes(value: Canonical, take: (bytes: Uint8Array) => void): void {
  const writer = new CanonicalWriter(take);
  writer.write(value);
  writer.flush();
}

/** Shared by all writers, of which one works at a time. */
const PART = new Uint8Array(65_536);
const ROOM_FOR_NUMBER = 10;
const [ZERO, COMMA] = [0x30, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_FIELDS, CLOSE_FIELDS] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Shapes of objects of which the labels are kept. */
const SHAPES = 4;

interface Label {
  readonly key: string;
  readonly label: string;
}

/** Writes digits and letters itself: a ranking of the nation is 3 million numbers, each a few nanoseconds so. */
class CanonicalWriter {
  private readonly encoder = new TextEncoder();
  private used = 0;
  private shapes: readonly { readonly keys: readonly string[]; readonly labels: readonly Label[] }[] = [];

  constructor(private readonly take: (bytes: Uint8Array) => void) {}

  write(value: Canonical): void {
    if (typeof value === 'number') return this.number(value);
    if (typeof value === 'string') return this.letters(JSON.stringify(value.normalize('NFC')));
    if (value === null || typeof value === 'boolean') return this.letters(String(value));
    return isList(value) ? this.list(value) : this.fields(value);
  }

  flush(): void {
    if (this.used > 0) this.take(PART.subarray(0, this.used));
    this.used = 0;
  }

  private list(values: readonly Canonical[]): void {
    this.letter(OPEN_LIST);
    for (let at = 0; at < values.length; at++) {
      if (at > 0) this.letter(COMMA);
      this.write(values[at]!);
    }
    this.letter(CLOSE_LIST);
  }

  private fields(value: { readonly [key: string]: Canonical }): void {
    if (!isPlain(value)) invariant(false, `only plain values are hashed, not ${String(value)}`);
    this.letter(OPEN_FIELDS);
    for (const [at, { key, label }] of this.labelsOf(Object.keys(value)).entries()) {
      if (at > 0) this.letter(COMMA);
      this.letters(label);
      this.write(value[key]!);
    }
    this.letter(CLOSE_FIELDS);
  }

  /** The labels of these keys in their order; those of the last few objects are kept, for a ranking has thousands that are alike. */
  private labelsOf(keys: readonly string[]): readonly Label[] {
    const known = this.shapes.find((shape) => shape.keys.length === keys.length && shape.keys.every((key, at) => key === keys[at]));
    if (known !== undefined) return known.labels;
    const byName = new Map(keys.map((key) => [key.normalize('NFC'), key]));
    invariant(byName.size === keys.length, 'two keys are one key in NFC');
    const labels = [...byName.keys()].sort().map((name) => ({ key: byName.get(name)!, label: `${JSON.stringify(name)}:` }));
    this.shapes = [{ keys, labels }, ...this.shapes.slice(0, SHAPES - 1)];
    return labels;
  }

  /** Of all numbers that are hashed nearly all are small and not negative. */
  private number(value: number): void {
    let rest = value | 0;
    if (rest !== value || rest < 0) return this.letters(whole(value));
    this.reserve(ROOM_FOR_NUMBER);
    if (rest < 10) {
      PART[this.used++] = ZERO + rest;
      return;
    }
    let digits = 2;
    for (let limit = 100; limit <= rest; limit *= 10) digits += 1;
    this.used += digits;
    for (let at = 1; at <= digits; at++) {
      const tens = (rest / 10) | 0;
      PART[this.used - at] = ZERO + rest - tens * 10;
      rest = tens;
    }
  }

  private letters(text: string): void {
    if (3 * text.length > PART.length) {
      this.flush();
      return this.take(this.encoder.encode(text));
    }
    this.reserve(3 * text.length);
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      if (letter > 0x7f) {
        this.used += this.encoder.encodeInto(text.slice(at), PART.subarray(this.used)).written;
        return;
      }
      PART[this.used++] = letter;
    }
  }

  private letter(code: number): void {
    this.reserve(1);
    PART[this.used++] = code;
  }

  private reserve(bytes: number): void {
    if (this.used + bytes > PART.length) this.flush();
  }
}

function whole(value: number): string {
  invariant(Number.isSafeInteger(value), `only whole numbers are hashed, not ${value}`);
  return String(value);
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
