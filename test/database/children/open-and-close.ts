/** Opens a database, closes it, and has nothing else to do: the process must end by itself, and not before. */
import { openDatabase } from '../../../src/database/data-source';
import { sampleSchema } from '../sample';

void openDatabase({ ...sampleSchema, folder: process.argv[2]! }).then(async (db) => {
  console.log('open');
  await db.close();
  console.log('closed');
});
