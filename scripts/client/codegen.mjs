/** The types and documents of the SDK, made from schema.graphql and client/operations. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { codegen as generate } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';
import { root } from '../prepare.mjs';

const require = createRequire(import.meta.url);
const FOLDER = join(root, 'client/src/generated');
const HEAD = '// Written by `npm run codegen -w client` from schema.graphql and client/operations; do not edit.\n';

/** Answers are read-only; a list is given as a list; scalars and enums are texts. */
const TYPES = {
  scalars: { ID: 'string', Decimal: '../scalars#Decimal', Date: '../scalars#IsoDate', DateTime: '../scalars#IsoDateTime' },
  immutableTypes: true, arrayInputCoercion: false, skipTypename: true, inlineFragmentTypes: 'combine', printFieldsOnNewLines: true, mergeFragmentTypes: true,
};
/** Documents are texts behind a type of our own; each fragment is written once. */
const DOCUMENTS = {
  documentMode: 'graphQLTag', gqlImport: '../document#gql', documentNodeImport: '../document#TypedDocument', dedupeFragments: true, importOperationTypesFrom: 'Types',
};

/** File names and contents, from a schema and a folder of operations. */
async function generated(schemaFile, operations) {
  const schema = readFileSync(schemaFile, 'utf8');
  const documents = readdirSync(operations).sort().map((file) => ({ location: file, document: parse(readFileSync(join(operations, file), 'utf8')) }));
  const made = (filename, plugin, config, head = '') =>
    generate({
      filename, schema: parse(schema), schemaAst: buildSchema(schema), documents, pluginMap: { plugin: require(`@graphql-codegen/${plugin}`) },
      plugins: [{ plugin: {} }], config: { useTypeImports: true, ...config },
    }).then((text) => [filename, `${HEAD}${head}${text.trimEnd().replace(/[ \t]+$/gm, '')}\n`]);
  return Promise.all([
    made('types.ts', 'typescript-operations', TYPES),
    made('documents.ts', 'typed-document-node', DOCUMENTS, "import type * as Types from './types';\n"),
  ]);
}

export async function codegen() {
  for (const [file, text] of await generated(join(root, 'schema.graphql'), join(root, 'client/operations'))) writeFileSync(join(FOLDER, file), text);
}

/** Fails, naming the file, when what is in git is not what would be written. Schema and operations can be others, for a test. */
export async function drift(schemaFile = join(root, 'schema.graphql'), operations = join(root, 'client/operations')) {
  const drifted = (await generated(schemaFile, operations)).filter(([file, text]) => readFileSync(join(FOLDER, file), 'utf8') !== text);
  for (const [file] of drifted) console.error(`client/src/generated/${file} has drifted: npm run codegen -w client writes it.`);
  process.exit(drifted.length === 0 ? 0 : 1);
}
