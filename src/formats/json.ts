import Ajv, { type ValidateFunction } from 'ajv';
import type { Text } from '../indexers/core';
import { schemaText } from './schema-text';

/** A JSON file that does not say what it must: every fault with its place in the file. */
export class JsonFault extends Error {
  constructor(readonly file: string, readonly faults: readonly string[]) {
    super(`${file}: ${faults.join('; ')}`);
  }
}

/** A value that its schema refuses: a JSON pointer to it, and why, with the value where it is a plain one. */
export interface SchemaFault {
  readonly path: string;
  readonly text: Text;
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true });
const compiled = new Map<string, ValidateFunction>();

/** Parses a JSON file and checks it against its JSON Schema; all text in NFC. */
export function readJson<T>(file: string, bytes: Buffer, schema: Buffer): T {
  const value = parsed(file, bytes);
  const faults = schemaFaults(value, schema);
  if (faults.length === 0) return value as T;
  throw new JsonFault(file, faults.map(({ path, text }) => `${path || '/'} ${text.en}`));
}

/** What a JSON Schema has against a value; empty for a good one. */
export function schemaFaults(value: unknown, schema: Buffer): SchemaFault[] {
  const valid = validatorOf(schema.toString('utf8'));
  if (valid(value)) return [];
  return (valid.errors ?? []).map((error) => ({ path: error.instancePath, text: schemaText(error) }));
}

function validatorOf(schema: string): ValidateFunction {
  const known = compiled.get(schema) ?? ajv.compile(JSON.parse(schema));
  compiled.set(schema, known);
  return known;
}

function parsed(file: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').normalize('NFC'));
  } catch (error) {
    throw new JsonFault(file, [(error as Error).message]);
  }
}
