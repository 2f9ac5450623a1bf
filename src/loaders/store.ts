import type { DataSource } from 'typeorm';
import { loadCatalogue, type Catalogue } from './catalogue';
import { Library } from './library';
import { readerOf, type Read } from './read';
import { loadUnits } from './register';
import type { Units } from './unit';

/** How long an answer may lag behind a publication made by another process; a little less than a second, so that a timer of one second never skips a turn. */
const CHECK_EVERY_MS = 900;

/** What published results may take in memory unless told, in bytes: some forty national rankings of communes. */
const RESULT_BYTES = 512_000_000;

/** What the hub knew at one moment. A request reads one of these from beginning to end. */
export interface Knowledge {
  readonly revision: Revision;
  readonly units: Units;
  readonly catalogue: Catalogue;
  readonly library: Library;
}

/** Texts that change when what they stand for changes. */
interface Revision {
  readonly units: string;
  readonly everything: string;
}

/** What the hub keeps in memory between requests: units, the catalogue of publications, and published results. */
export class HubStore {
  private checkedAt = performance.now();
  private checking: Promise<void> | undefined;

  private constructor(
    readonly read: Read,
    private known: Knowledge,
    private readonly resultBytes: number,
  ) {}

  /** Reads what must be in memory and warms the current publications. */
  static async open(dataSource: DataSource, resultBytes = RESULT_BYTES): Promise<HubStore> {
    const read = readerOf(dataSource);
    const store = new HubStore(read, await learn(read, await revisionOf(read), resultBytes), resultBytes);
    await store.known.library.warm();
    return store;
  }

  get knowledge(): Knowledge {
    return this.known;
  }

  /** How much of what there is at the moment. */
  get holdings(): { units: number; snapshots: number; judgements: number; snapshotsInMemory: number; resultBytes: number } {
    const { units, catalogue, library } = this.known;
    return { units: units.register.all.length, snapshots: catalogue.snapshots.length, judgements: catalogue.judgements.length, snapshotsInMemory: library.size, resultBytes: library.bytes };
  }

  /** Changes whenever an answer could change; part of a cache key. */
  get revision(): string {
    return this.known.revision.everything;
  }

  /** Called before a request: notices what another process has published or imported, at most once a second. */
  async refresh(): Promise<void> {
    if (this.checking !== undefined) return this.checking;
    if (performance.now() - this.checkedAt < CHECK_EVERY_MS) return;
    this.checking = this.check().finally(() => (this.checking = undefined));
    return this.checking;
  }

  /** Looks at once: this process itself has just written something. */
  async catchUp(): Promise<void> {
    await this.checking?.catch(() => undefined);
    this.checking = this.check().finally(() => (this.checking = undefined));
    return this.checking;
  }

  private async check(): Promise<void> {
    const startedAt = performance.now();
    const revision = await revisionOf(this.read);
    this.checkedAt = startedAt;
    if (revision.everything !== this.known.revision.everything) this.known = await learn(this.read, revision, this.resultBytes, this.known);
  }
}

async function learn(read: Read, revision: Revision, resultBytes: number, before?: Knowledge): Promise<Knowledge> {
  const sameUnits = before !== undefined && before.revision.units === revision.units;
  const units = sameUnits ? before.units : await loadUnits(read);
  const catalogue = await loadCatalogue(read);
  return { revision, units, catalogue, library: new Library(read, units, catalogue, resultBytes, sameUnits ? before.library : undefined) };
}

/**
 * One small statement. Outputs are append-only, so their greatest ids tell everything; reference data are told by
 * their number and their last writing transaction.
 */
async function revisionOf(read: Read): Promise<Revision> {
  const [row] = await read<Revision>(
    `/* store.revision */ with told as (
       select concat_ws('-', (select concat(count(*), '.', max(xmin::text::bigint)) from unit), (select concat(count(*), '.', max(xmin::text::bigint)) from name_variant)) as units,
         concat_ws('-', (select max(id) from snapshot), (select max(id) from judgement), (select max(id) from plan), (select max(id) from succession), (select max(id) from plan_record), (select max(id) from measurement),
           (select concat(count(*), '.', max(xmin::text::bigint)) from indicator_set), (select concat(count(*), '.', max(xmin::text::bigint)) from source),
           (select concat(count(*), '.', max(xmin::text::bigint)) from published_fact)) as others)
     select units, units || '-' || others as everything from told`,
  );
  return row!;
}
