import { openDatabase } from '../../src/database/data-source';
import { ENTITIES, MIGRATIONS } from '../../src/entities';
import { inventCountry, publishCountry } from '../nation/invented-units';
import { spreadOf, type Spread } from '../load/statistics';

export interface PublicationTime {
  readonly units: number;
  readonly importMs: Spread;
  readonly publishMs: Spread;
}

/** How long import and publication with judging take for countries of several sizes, on the embedded engine in memory. */
export async function publicationTimes(sizes: readonly number[], years: readonly number[]): Promise<PublicationTime[]> {
  const times: PublicationTime[] = [];
  for (const units of sizes) {
    const database = await openDatabase({ folder: null, entities: ENTITIES, migrations: MIGRATIONS });
    await inventCountry(database.dataSource, units);
    const rounds = [];
    for (const year of years) rounds.push(await publishCountry(database.dataSource, year, new Date()));
    await database.close();
    times.push({ units, importMs: spreadOf(rounds.map(({ importMs }) => importMs)), publishMs: spreadOf(rounds.map(({ publishMs }) => publishMs)) });
  }
  return times;
}
