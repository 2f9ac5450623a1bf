import { openDatabase } from '../../src/database/data-source';
import { ENTITIES, MIGRATIONS } from '../../src/entities';
import { loadCatalogue } from '../../src/loaders/catalogue';
import { loadPublished } from '../../src/loaders/published';
import { readerOf } from '../../src/loaders/read';
import { loadUnits } from '../../src/loaders/register';
import { NATION } from '../nation/index-set';

export interface Footprint {
  readonly snapshot: string;
  readonly units: number;
  readonly columns: number;
  readonly bytes: number;
}

/** Bytes that each snapshot of the national data set takes in memory, one loaded after the other. Needs node --expose-gc. */
export async function footprint(folder: string): Promise<Footprint[]> {
  const database = await openDatabase({ folder, entities: ENTITIES, migrations: MIGRATIONS });
  const read = readerOf(database.dataSource);
  const units = await loadUnits(read);
  const catalogue = await loadCatalogue(read);
  const kept = [];
  const told: Footprint[] = [];
  for (const snapshot of catalogue.snapshots.filter(({ setId }) => setId === NATION)) {
    const before = used();
    const published = await loadPublished(read, units, snapshot);
    kept.push(published);
    told.push({ snapshot: snapshot.key, units: published.size, columns: published.nodes.length, bytes: used() - before });
  }
  await database.close();
  return told;
}

function used(): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
