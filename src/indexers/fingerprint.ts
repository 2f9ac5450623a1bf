import { createHash } from 'node:crypto';
import { canonical, type Canonical } from './core';

/** SHA-256 of the canonical form of a value, in hexadecimal. The same value gives the same fingerprint for ever, on every machine. */
export function fingerprint(value: Canonical): string {
  return createHash('sha256').update(canonical(value), 'utf8').digest('hex');
}
