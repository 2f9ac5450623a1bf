import type { Source } from '../entities';
import { canonical, type Canonical } from './core';

/** A document as a file brings it along. */
export type GivenSource = Omit<Source, 'aliases'> & { readonly aliases?: readonly string[] };

/** Whether two descriptions of a document say the same. */
export function sameSource(a: GivenSource, b: GivenSource): boolean {
  return textOf(a) === textOf(b);
}

function textOf({ id, number, aliases, kind, issuer, date, title, urls, note }: GivenSource): string {
  return canonical({ id, number, aliases: aliases ?? [], kind, issuer, date, title, urls, note } as unknown as Canonical);
}
