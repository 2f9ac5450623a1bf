import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import type { Database } from '../../src/database/data-source';
import { buildHubSchema } from '../../src/resolvers/build';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

const FOLDER = join(__dirname, '..', '..', 'explorer', 'queries');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const QUERIES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql')).map((file) => file.replace('.graphql', ''));

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

test('the manifest lists the saved queries, all of them', () => {
  expect(JSON.parse(read('manifest.json')).map(({ file }: { file: string }) => file).sort()).toEqual([...QUERIES].sort());
});

test.each(QUERIES)('%s is valid and is answered on the seeded hub', async (name) => {
  const source = read(`${name}.graphql`);
  expect(validate(await buildHubSchema('en'), parse(source)).map(({ message }) => message)).toEqual([]);
  const variables = existsSync(join(FOLDER, `${name}.variables.json`)) ? JSON.parse(read(`${name}.variables.json`)) : {};
  for (const language of ['vi', 'en'] as const) {
    const [answer] = Object.values<any>(await api.ask(source, { variables, language }));
    const items = Array.isArray(answer) ? answer : (answer.nodes ?? Object.values(answer));
    expect(items.length).toBeGreaterThan(0);
  }
});
