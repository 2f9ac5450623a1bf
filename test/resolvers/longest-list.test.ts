import 'reflect-metadata';
import { graphql } from 'graphql';
import type { Problem } from '../../src/indexers/core';
import { buildHubSchema } from '../../src/resolvers/build';
import { toProblem } from '../../src/schema/validation';

/** What the schema itself refuses, before it reads anything; over HTTP the limits on lists refuse the same requests earlier. */
async function refusal(source: string, variableValues: Record<string, unknown>): Promise<Problem | null | undefined> {
  const { errors } = await graphql({ schema: await buildHubSchema('en'), source, variableValues, contextValue: { language: 'en', today: '2026-11-22' } });
  return errors && toProblem(errors[0]!.originalError ?? errors[0]);
}

const many = <T>(item: T): T[] => Array.from({ length: 251 }, () => item);

test('251 ids and 251 supposed scores are too many, whatever stands in front of the schema', async () => {
  const ids = await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: many('x') });
  expect(ids).toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'ids', value: '251' } });
  const input = { snapshot: 'x', changes: many({ unit: '90101', node: 'gov', points: '1' }) };
  const changes = await refusal('query ($input: WhatIfInput!) { whatIf(input: $input) { snapshot { id } } }', { input });
  expect(changes).toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'input.changes' } });
});
