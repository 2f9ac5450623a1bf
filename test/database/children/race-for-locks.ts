/** At the appointed time, and every 10 ms from then on, tries to lock the next folder, and prints those it got. */
import { lockFolder } from '../../../src/database/lock';

const [start, ...folders] = process.argv.slice(2);

folders.forEach((folder, round) => {
  while (Date.now() < Number(start) + round * 10);
  try {
    lockFolder(folder);
    console.log(folder);
  } catch (error) {
    if ((error as { code?: string }).code !== 'DATA_FOLDER_IN_USE') throw error;
  }
});
console.log('done');
setInterval(() => undefined, 1000);
