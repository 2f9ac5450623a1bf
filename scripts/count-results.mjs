/** The last line of a full run: `N passed, N failed` over the given result files; a failed step without a failed test counts as one. */
import { existsSync, readFileSync } from 'node:fs';

const [failedStep, ...files] = process.argv.slice(2);
const results = files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
const broken = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const failed = failedStep === '0' ? broken : Math.max(broken, 1);
console.log(`${sum('numPassedTests')} passed, ${failed} failed`);
process.exit(failed === 0 && sum('numPassedTests') > 0 ? 0 : 1);
