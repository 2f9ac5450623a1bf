import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSchemas } from '../../scripts/schema/compare.mjs';
import { schemaText } from '../../src/resolvers/build';
import { TODAY } from './sample';

const CONTRACT = readFileSync(join(__dirname, 'contract.graphql'), 'utf8');
const faultsOf = (schema: string): string[] => compareSchemas(CONTRACT, schema, TODAY).breaking.map(({ description }) => description);

let hub: string;
beforeAll(async () => {
  hub = await schemaText();
});

test('the schema of the hub holds the whole contract: every name, type, argument and default', () => {
  expect(faultsOf(hub)).toEqual([]);
});

test.each([
  ['tiedWith: Int!', 'tied: Int!', 'Standing.tiedWith was removed.'],
  ['roundedWouldPass: Boolean!', 'roundedWouldPass: Boolean', 'Verdict.roundedWouldPass changed type from Boolean! to Boolean.'],
  ['orderBy: RankingOrder = RANK', 'orderBy: RankingOrder = NAME', 'Query.ranking arg orderBy has changed defaultValue from RANK to NAME.'],
  ['status: ScoreStatus! = REPORTED', 'status: ScoreStatus!', 'ScoreChange.status has changed defaultValue from REPORTED to none.'],
  ['NOT_APPRAISED\n', 'UNAPPRAISED\n', 'NOT_APPRAISED was removed from enum type RankStatus.'],
  ['type Judgement implements Node', 'type Judgement', 'Judgement no longer implements interface Node.'],
  ['Stage', 'ScoreStage', 'Stage was removed.'],
])('"%s" written as "%s" is found', (stands, planted, fault) => {
  expect(hub).toContain(stands);
  expect(faultsOf(hub.replaceAll(stands, planted))).toContain(fault);
});
