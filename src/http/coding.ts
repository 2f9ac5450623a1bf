/** Forms in which an answer can travel, the smallest first. */
export const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

const TAKEN: Readonly<Record<Coding, RegExp>> = { br: taken('br'), gzip: taken('gzip') };

function taken(coding: Coding): RegExp {
  return new RegExp(String.raw`^\s*${coding}\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$`, 'i');
}

/** Whether a client takes a coding; one with q=0 is refused. */
export function accepts(header: string | string[] | undefined, coding: Coding): boolean {
  return String(header ?? '').split(',').some((entry) => TAKEN[coding].test(entry));
}

/** Whether a client holds this very content already. */
export function matches(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((known) => ['*', etag, `W/${etag}`].includes(known.trim()));
}
