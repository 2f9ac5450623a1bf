/** A step of `npm run check`: compares schema.graphql with the newest release and fails on what breaks its clients. Argument: another project folder. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeSchema } from './schema/judge.mjs';

const folder = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));
const { passed, lines } = judgeSchema(folder, readFileSync(join(folder, 'schema.graphql'), 'utf8'));
console.log(lines.join('\n'));
process.exit(passed ? 0 : 1);
