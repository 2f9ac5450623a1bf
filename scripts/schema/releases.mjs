/** The schema as it was released, version by version: docs/schema/<version>.graphql. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /^(\d+)\.(\d+)\.(\d+)$/;

/** The release with the highest version in a folder. */
export function newestRelease(folder) {
  const versions = readdirSync(folder).filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -'.graphql'.length)).sort(byVersion);
  const version = versions.at(-1);
  if (version === undefined) throw new Error(`Không có bản phát hành nào trong ${folder} / there is no release in ${folder}`);
  return { version, text: readFileSync(join(folder, `${version}.graphql`), 'utf8') };
}

/** Writes the schema of a version. A release never changes: clients were written for it. */
export function writeRelease(folder, version, text) {
  const file = join(folder, `${version}.graphql`);
  if (existsSync(file) && readFileSync(file, 'utf8') !== text) {
    throw new Error(
      `Bản ${version} đã phát hành với lược đồ khác: tăng "version" trong package.json / ` +
      `${version} is released with another schema: raise "version" in package.json`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}

/** Whether a version may break what another released: a higher major version, below 1.0 a higher minor one. */
export function isNewEdition(released, version) {
  const [old, its] = [partsOf(released), partsOf(version)];
  return its[0] > old[0] || (its[0] === 0 && old[0] === 0 && its[1] > old[1]);
}

function byVersion(a, b) {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function partsOf(version) {
  const parts = NAME.exec(version);
  if (parts === null) throw new Error(`"${version}" không phải phiên bản dạng 1.2.3 / is no version such as 1.2.3`);
  return parts.slice(1).map(Number);
}
