/** Takes the lock of a folder and keeps it until it is killed; says which error it met otherwise. */
import { lockFolder } from '../../../src/database/lock';

try {
  lockFolder(process.argv[2]!);
  console.log('held');
} catch (error) {
  console.log((error as { code?: string }).code);
}
setInterval(() => undefined, 1000);
