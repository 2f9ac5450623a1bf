/** `npm test [-- PATH …]`: every test, on the embedded engine, or on the PostgreSQL that DATABASE_URL names. */
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const engine = process.env.DATABASE_URL ? 'PostgreSQL (DATABASE_URL), một cơ sở dữ liệu mới cho mỗi lần chạy' : 'PostgreSQL nhúng (embedded)';
console.log(`Chạy kiểm thử trên ${engine}`);
run(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)]);
