// Reads the seeds: CSV rows, indicator sets, and the units that were valid on a day.
import { readFileSync } from 'node:fs';

const SEEDS = new URL('../../seeds/', import.meta.url);

export const seedFile = (path) => new URL(path, SEEDS);
export const readJson = (path) => JSON.parse(readFileSync(seedFile(path), 'utf8'));

/** Rows of a CSV file as objects; quoted cells may hold commas and doubled quotes, not line breaks. */
export function readCsv(path) {
  const [header, ...rows] = readFileSync(seedFile(path), 'utf8').trimEnd().split('\n').map(cells);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function cells(line) {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}

/** "Sở Văn hóa, Thể thao và Du lịch" → "so-van-hoa-the-thao-va-du-lich". */
export function slug(name) {
  const folded = name.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const history = readCsv('units/history.csv');
const post2025 = readCsv('units/post2025.csv');

/** What every unit of a table needs: the id written into the file, its name and its parent. */
export function unitsOf({ territory, unitKind, unitsAsOf }) {
  switch (unitKind) {
    case 'DEPARTMENT': {
      const rows = readCsv('units/departments.csv').filter((row) => row.province_code === territory);
      return rows.map((row) => ({ id: `${slug(nameOf(territory, unitsAsOf))}.${slug(row.name)}`, name: row.name, parent: territory }));
    }
    case 'DIVISION': {
      const city = history.find((row) => row.code === territory && isValid(row, unitsAsOf));
      const prefix = `${slug(nameOf(city.parent_code, unitsAsOf))}.${slug(city.name)}`;
      const rows = readCsv('units/divisions.csv').filter((row) => row.parent_code === territory);
      return rows.map((row) => ({ id: `${prefix}.${slug(row.full_name)}`, name: row.full_name, parent: territory }));
    }
    case 'DISTRICT':
      return unitsOn(unitsAsOf).filter((row) => row.level === 'district' && row.parent_code === territory).map(unit);
    case 'COMMUNE': {
      const all = unitsOn(unitsAsOf);
      const parents = new Set([territory, ...all.filter((row) => row.parent_code === territory).map((row) => row.code)]);
      return all.filter((row) => row.level === 'commune' && parents.has(row.parent_code)).map(unit);
    }
  }
}

const unit = (row) => ({ id: row.code, name: row.full_name, parent: row.parent_code });
const isValid = (row, day) => row.valid_from <= day && day < row.valid_to;
const nameOf = (province, day) => history.find((row) => row.code === province && isValid(row, day)).name;

function unitsOn(day) {
  return day < '2025-07-01' ? history.filter((row) => isValid(row, day)) : post2025;
}
