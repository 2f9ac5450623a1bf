/**
 * `npm run … -w client`: `codegen` writes the types of the SDK's queries, `drift` compares them with schema.graphql and
 * client/operations, `build` makes the package.
 */
import { ensureInstalled } from './prepare.mjs';

const tasks = { codegen: './client/codegen.mjs', drift: './client/codegen.mjs', build: './client/build.mjs' };
const [task, ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) {
  console.error(`node scripts/client.mjs ${Object.keys(tasks).join(' | ')}`);
  process.exit(1);
}
ensureInstalled();
await (await import(tasks[task]))[task](...args);
