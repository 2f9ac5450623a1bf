/**
 * A name without what differs between two writings of the same name: case, accents and their placement (hòa/hoà), the
 * bar of đ, punctuation and stray blanks. "Thị xã Kỳ  Anh" → "thi xa ky anh".
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A part of a slug: "Sở Nội vụ" → "so-noi-vu". */
export function slugPart(text: string): string {
  return fold(text).replaceAll(' ', '-');
}

/** A name in one form of its letters, so that hòa and hoà, NFC and NFD, upper and lower case are equal; other accents count. */
export function accented(text: string): string {
  return text.normalize('NFD').toLowerCase().split(/\s+/).map(sortTone).join(' ').trim();
}

/** The tone of a syllable moved to its end: where it is written is a matter of taste, not of spelling. */
function sortTone(syllable: string): string {
  const tones = syllable.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  return syllable.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join('');
}

const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['tp', 'thanh pho'], ['tx', 'thi xa'], ['tt', 'thi tran'], ['h', 'huyen'], ['q', 'quan'], ['p', 'phuong'], ['x', 'xa'], ['t', 'tinh'],
];

/** A folded name with the abbreviated type written out: "tp hue" → "thanh pho hue". */
export function expandType(folded: string): string {
  const found = ABBREVIATIONS.find(([short]) => folded.startsWith(`${short} `));
  return found === undefined ? folded : found[1] + folded.slice(found[0].length);
}

/** Insertions, deletions and replacements between two texts, counted up to `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}

/** Edits that scanning noise may make in a name of this length; short names tolerate none. */
export function tolerance(folded: string): number {
  return Math.floor(folded.length / 7);
}
