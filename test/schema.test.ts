import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataStorage as validators, validate } from 'class-validator';
import { buildSchema, isInputObjectType, printSchema, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { Problem } from '../src/indexers/core';
import { buildHubSchema, schemaText } from '../src/resolvers/build';
import { describedPlaces } from '../src/resolvers/descriptions';
import vietnamese from '../src/schema/descriptions.vi.json';
import { RankingArgs, RankingFilter } from '../src/schema/ranking-args';
import { toProblem } from '../src/schema/validation';

let [english, viet]: GraphQLSchema[] = [];
beforeAll(async () => {
  [english, viet] = [await buildHubSchema('en'), await buildHubSchema('vi')];
});

test('schema.graphql is the schema: `npm run schema` writes it', async () => {
  const file = join(__dirname, '..', 'schema.graphql');
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(await schemaText());
});

test('the Vietnamese schema is the English one with its descriptions exchanged, and leaves that one as it is', () => {
  const places = [...describedPlaces(viet!)];
  expect(places.filter(([name, place]) => place.description !== (vietnamese as Record<string, string>)[name])).toEqual([]);
  expect(english!.getType('Decimal')!.description).toMatch(/^An exact/);
  const bare = (schema: GraphQLSchema): string => printSchema(buildSchema(printSchema(schema).replace(/"""[\s\S]*?"""\n?/g, '')));
  expect(bare(viet!)).toBe(bare(english!));
});

describe('validation', () => {
  test('every field of an input or of arguments has a validator', () => {
    const { inputTypes, argumentTypes } = getMetadataStorage();
    const unguarded = [...inputTypes, ...argumentTypes].flatMap(({ target, fields }) =>
      fields!.map((field) => field.name).filter((name) => guardsOf(target as Guarded, name) === 0).map((name) => `${(target as Guarded).name}.${name}`),
    );
    expect(inputTypes.length + argumentTypes.length).toBeGreaterThanOrEqual(10);
    expect(unguarded).toEqual([]);
  });

  test('an input without a validator would be found', () => {
    class Unguarded {
      name?: string;
    }
    expect(guardsOf(Unguarded, 'name')).toBe(0);
  });

  test('no input object escapes type-graphql', () => {
    const inputs = Object.values(english!.getTypeMap()).filter(isInputObjectType).map((type) => type.name);
    expect(inputs.filter((name) => !getMetadataStorage().inputTypes.some((input) => input.name === name))).toEqual([]);
  });

  test('a refused argument becomes a problem with field, value and remedy in both languages', async () => {
    const { ArgumentValidationError } = await import('type-graphql');
    const filter = Object.assign(new RankingFilter(), { unit: Array.from({ length: 251 }, () => '34') });
    const args = Object.assign(new RankingArgs(), { territory: '34', unitKind: 'COMMUNE', year: 2023, filter });
    const problem = toProblem(new ArgumentValidationError(await validate(args, { skipMissingProperties: true })))!;
    expect(problem).toBeInstanceOf(Problem);
    expect(problem.code).toBe('BAD_USER_INPUT');
    expect(problem.details).toMatchObject({ field: 'filter.unit', remedy: { vi: 'Nhiều nhất 250 phần tử.', en: 'At most 250 items.' } });
    expect(problem.details.value!.length).toBeLessThanOrEqual(101);
  });

  test('what is no refusal stays a defect', () => {
    expect(toProblem(new Error('broken'))).toBeNull();
    expect(toProblem(undefined)).toBeNull();
  });
});

type Guarded = new () => object;

/** How many validators guard a property, those that only make it optional not counted. */
function guardsOf(target: Guarded, property: string): number {
  return validators()
    .getTargetValidationMetadatas(target, '', true, false)
    .filter((guard) => guard.propertyName === property && guard.type !== 'conditionalValidation').length;
}
