import type { DataSource, EntityManager } from 'typeorm';
import type { UnitRegister } from './core';
import { readRegister } from './read-inputs';
import type { SeedFiles } from './seed-files';

/** One loading of the seeds: group after group, each in a transaction that ends with the hash of what it loaded. */
export class SeedRun {
  private register: Promise<UnitRegister> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    readonly files: SeedFiles,
    readonly at: Date,
    private readonly progress: (line: string) => void,
  ) {}

  /** Loads a group unless these very files are loaded already; says whether it did. `about`: what else decides its content. */
  async group(name: string, label: string, paths: readonly string[], load: (manager: EntityManager) => Promise<void>, about = ''): Promise<boolean> {
    const hash = `${await this.files.hash(paths)}${about}`;
    const [known] = await this.dataSource.query(`select hash from seed where name = $1`, [name]);
    if (known?.hash === hash) return false;
    const started = Date.now();
    await this.dataSource.transaction(async (manager) => {
      await load(manager);
      await manager.query(
        `insert into seed (name, hash) values ($1, $2) on conflict (name) do update set hash = excluded.hash, loaded_at = now()`, [name, hash]);
    });
    this.progress(`  ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return true;
  }

  /** The units, read once they are loaded. */
  units(manager: EntityManager): Promise<UnitRegister> {
    return (this.register ??= readRegister(manager));
  }
}
