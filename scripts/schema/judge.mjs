/** Whether a text may be the schema of a project folder, whose newest release and version it has to agree with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestRelease } from './releases.mjs';
import { reportOn } from './report.mjs';

const inVietNam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export function judgeSchema(folder, text, day = inVietNam.format(new Date())) {
  return reportOn(newestRelease(releasesOf(folder)), { version: versionOf(folder), text, day });
}

export function releasesOf(folder) {
  return join(folder, 'docs', 'schema');
}

export function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
