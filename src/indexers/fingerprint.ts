import { createHash } from 'node:crypto';
import { canonicalBytes, type Canonical } from './core';

/** SHA-256 of the canonical form of a value, in hexadecimal. The same value gives the same fingerprint for ever, on every machine. */
export function fingerprint(value: Canonical): string {
  const hash = createHash('sha256');
  canonicalBytes(value, (bytes) => hash.update(bytes));
  return hash.digest('hex');
}

/** SHA-256 of a text that is in canonical form already. */
export function fingerprintOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
