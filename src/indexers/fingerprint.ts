import { createHash } from 'node:crypto';
import { canonical, type Canonical } from './core';

/** SHA-256 of the canonical form of a value, in hexadecimal. The same value gives the same fingerprint for ever, on every machine. */
export function fingerprint(value: Canonical): string {
  return fingerprintOfText(canonical(value));
}

/** SHA-256 of a text that is in canonical form already. */
export function fingerprintOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
