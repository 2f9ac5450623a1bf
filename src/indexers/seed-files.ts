import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactTableDefinition, PlanDefinition, SetDefinition, Source } from '../entities';
import { readJson } from '../formats/json';
import { readRecords } from '../formats/records';
import type { Stage, UnitKind } from './core';
import type { UnitFiles } from './seed-unit';

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
  /** Computed from other tables: for proofs, not to be published. */
  readonly derived?: boolean;
}

const UNIT_FILES = ['history', 'post2025', 'post2025-changes', 'succession', 'departments', 'divisions', 'name-variants', 'demonstration'].map((name) => `units/${name}.csv`);

/** The seed folder: every read goes through here and is checked against the schema that lies beside the data. */
export class SeedFiles {
  constructor(private readonly folder: string) {}

  readonly sourceFiles = ['sources.json'];
  readonly unitFiles = UNIT_FILES;
  readonly measureFiles = ['measures/demonstration.csv'];
  readonly recordFiles = ['records/demonstration.csv', 'records/demonstration-rounds.csv'];
  setFiles = (): Promise<string[]> => this.list('index-sets');
  planFiles = (): Promise<string[]> => this.list('plans');
  factFiles = (): Promise<string[]> => this.list('published/facts');

  sources = (): Promise<Source[]> => this.json('sources', 'sources.json');
  sets = (): Promise<SetDefinition[]> => this.all('index-set', 'index-sets');
  plans = (): Promise<PlanDefinition[]> => this.all('plan', 'plans');
  facts = (): Promise<FactTableDefinition[]> => this.all('published-facts', 'published/facts');

  /** The tables to publish of "published" or "demo". */
  async tables(kind: 'published' | 'demo'): Promise<TableSeed[]> {
    const index = await this.json<{ tables: TableSeed[] }>(`${kind}-index`, `${kind}/index.json`);
    return index.tables.filter((table) => table.derived !== true);
  }

  async units(): Promise<UnitFiles> {
    const [history, post2025, changes, succession, departments, divisions, variants, demonstration] = await Promise.all(
      UNIT_FILES.map(async (path) => readRecords(await this.bytes(path))),
    );
    return { history: history!, post2025: post2025!, changes: changes!, succession: succession!, departments: departments!, divisions: divisions!, variants: variants!, demonstration: demonstration! };
  }

  bytes(path: string): Promise<Buffer> {
    return readFile(join(this.folder, path));
  }

  /** The hash of what these files hold: a group of seeds whose hash was loaded last is not loaded again. */
  async hash(paths: readonly string[]): Promise<string> {
    const hash = createHash('sha256');
    for (const path of paths) hash.update(path).update('\0').update(await this.bytes(path)).update('\0');
    return hash.digest('hex');
  }

  private async list(folder: string): Promise<string[]> {
    const names = await readdir(join(this.folder, folder));
    return names.filter((name) => name.endsWith('.json')).sort().map((name) => `${folder}/${name}`);
  }

  private async all<T>(schema: string, folder: string): Promise<T[]> {
    return Promise.all((await this.list(folder)).map((path) => this.json<T>(schema, path)));
  }

  private async json<T>(schema: string, path: string): Promise<T> {
    return readJson<T>(path, await this.bytes(path), await this.bytes(`schemas/${schema}.schema.json`));
  }
}
