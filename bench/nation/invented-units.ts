import type { DataSource } from 'typeorm';
import { invariant } from '../../src/indexers/core';
import { importUnits } from '../../src/indexers/import-register';
import { importInto } from '../../src/indexers/import-table';
import { publishInto, type Published } from '../../src/indexers/publish';
import { readRegister } from '../../src/indexers/read-inputs';
import { writeInvented } from './fill';
import { NATION } from './index-set';
import { TODAYS_UNITS } from './periods';
import { inventedScores } from './scores';

const UNDER_ONE_PROVINCE = 100;
const IMPORTED_AT = new Date(Date.UTC(2026, 0, 1));

/** Fills an empty database with an invented country of some communes in provinces of a hundred, where another number than that of the real ones is wanted. */
export async function inventCountry(dataSource: DataSource, communes: number): Promise<void> {
  await dataSource.transaction(writeInvented);
  const provinces = Array.from({ length: Math.ceil(communes / UNDER_ONE_PROVINCE) }, (_, index) => `T${String(index + 1).padStart(3, '0')}`);
  const lines = [
    ...provinces.map((code) => `PROVINCE,${code},Tỉnh bịa ${code} SYNTHETIC,`),
    ...Array.from({ length: communes }, (_, index) => `COMMUNE,X${String(index + 1).padStart(5, '0')},Xã bịa ${index + 1} SYNTHETIC,${provinces[Math.floor(index / UNDER_ONE_PROVINCE)]}`),
  ];
  const table = `kind,code,name,parent_code,valid_from,basis\n${lines.map((line) => `${line},${TODAYS_UNITS},SYNTHETIC\n`).join('')}`;
  const report = await importUnits(dataSource, Buffer.from(table), IMPORTED_AT);
  invariant(!report.refused, `the invented units are accepted: ${JSON.stringify(report.faults[0])}`);
}

/** Imports and publishes one year of the invented country's communes; how long each took. */
export async function publishCountry(dataSource: DataSource, year: number, at: Date): Promise<Published & { importMs: number; publishMs: number }> {
  const register = await readRegister(dataSource.manager);
  const period = { territory: 'VN', unitKind: 'COMMUNE', year, setId: NATION, unitsAsOf: TODAYS_UNITS } as const;
  const table = Buffer.from(inventedScores(register.inTerritory('VN', 'COMMUNE', TODAYS_UNITS).map(({ code }) => code!), year));
  const began = performance.now();
  const { refused } = await dataSource.transaction((manager) => importInto(manager, period, table, register));
  invariant(!refused, 'the invented scores are accepted');
  const imported = performance.now();
  const published = await dataSource.transaction((manager) => publishInto(manager, register, { ...period, provenance: 'SYNTHETIC', publishedAt: at }));
  return { ...published, importMs: imported - began, publishMs: performance.now() - imported };
}
