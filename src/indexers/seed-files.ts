import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from '../formats/json';
import { readRecords } from '../formats/records';
import type { SetDefinition, PlanDefinition, Source } from '../entities';
import type { Stage, UnitKind } from './core';
import type { UnitFiles } from './seed-units';

/** A table of scores among the seeds: where it is and how it is to be imported. */
export interface TableSeed {
  readonly id: string;
  readonly file: string;
  readonly set: string;
  readonly territory: string;
  readonly unitKind: UnitKind;
  readonly year: number;
  readonly unitsAsOf: string;
  readonly scale: 'points' | 'ratio' | 'percent';
  readonly stage?: Stage;
  readonly source?: string;
  readonly derived?: boolean;
}

/** The seed folder: every read goes through here, checked against the schema that lies beside the data. */
export class SeedFiles {
  constructor(readonly folder: string) {}

  bytes(...path: string[]): Promise<Buffer> {
    return readFile(join(this.folder, ...path));
  }

  async sources(): Promise<Source[]> {
    return this.json('sources', 'sources.json');
  }

  async sets(): Promise<SetDefinition[]> {
    return this.all('index-set', 'index-sets');
  }

  async plans(): Promise<PlanDefinition[]> {
    return this.all('plan', 'plans');
  }

  /** The tables of "published" or "demo". */
  async tables(kind: 'published' | 'demo'): Promise<TableSeed[]> {
    const index = await this.json<{ tables: TableSeed[] }>(`${kind}-index`, kind, 'index.json');
    return index.tables;
  }

  async units(): Promise<UnitFiles & { variants: Record<string, string>[] }> {
    const read = async (name: string): Promise<Record<string, string>[]> => readRecords(await this.bytes('units', `${name}.csv`));
    const [history, post2025, changes, succession, departments, divisions, variants] = await Promise.all(
      ['history', 'post2025', 'post2025-changes', 'succession', 'departments', 'divisions', 'name-variants'].map(read),
    );
    return { history: history!, post2025: post2025!, changes: changes!, succession: succession!, departments: departments!, divisions: divisions!, variants: variants! };
  }

  private async all<T>(schema: string, folder: string): Promise<T[]> {
    const names = (await readdir(join(this.folder, folder))).filter((name) => name.endsWith('.json')).sort();
    return Promise.all(names.map((name) => this.json<T>(schema, folder, name)));
  }

  private async json<T>(schema: string, ...path: string[]): Promise<T> {
    const shape = JSON.parse((await this.bytes('schemas', `${schema}.schema.json`)).toString('utf8'));
    return readJson<T>(path.join('/'), await this.bytes(...path), shape);
  }
}

/** The hash of what a group of seeds holds; a group with the hash that was loaded last is not loaded again. */
export function hashOf(...contents: readonly (Buffer | string)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex');
}
