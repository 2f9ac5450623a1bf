/** Writes batches of ten notes, a transaction each, and prints the number of a batch once it is acknowledged. */
import { openDatabase } from '../../../src/database/data-source';
import { Note, sampleSchema } from '../sample';

async function main(): Promise<void> {
  const { dataSource } = await openDatabase({ ...sampleSchema, folder: process.argv[2]! });
  const first = await dataSource.getRepository(Note).count();
  for (let batch = first / 10; ; batch++) {
    await dataSource.transaction(async (manager) => {
      for (let i = 0; i < 10; i++) await manager.insert(Note, { id: batch * 10 + i, text: 'đợt '.repeat(200) });
    });
    console.log(`batch ${batch}`);
  }
}

void main();
