/** `npm run check`: types, lint, the schema's drift, rules, contract and changes, dependency rule and seeds; stops at the first that fails. */
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const bin = (path) => join(root, 'node_modules', path);
const steps = [
  ['Kiểu / types', [bin('typescript/bin/tsc'), '-p', 'test/tsconfig.json']],
  ['Kiểu của thư viện khách / types of the client', [bin('typescript/bin/tsc'), '-p', 'client', '--noEmit']],
  ['Quy tắc mã / lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['Lược đồ, phụ thuộc, dữ liệu / schema drift, rules and contract, dependency rule, seeds', [bin('jest/bin/jest.js'), 'test/schema', 'test/architecture.test.ts', 'test/seeds', 'test/client/generated']],
  ['Thay đổi của lược đồ / schema changes since the newest release', ['scripts/schema-diff.mjs']],
];
for (const [title, args] of steps) {
  console.log(`— ${title}`);
  run(process.execPath, args);
}
console.log('check: đạt / passed');
