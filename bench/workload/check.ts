import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { graphqlPost, plainGet } from '../load/request';
import { once } from '../load/once';
import type { Workload } from './workload';

const SAMPLE = 40;

/**
 * Before anything is timed: hub and reference tell the same figures for a sample of the questions, no answer has errors, and
 * the hub's second answer to a question has the bytes of the first. Returns one answer of the hub, for the limit to send.
 */
export async function check({ name, query, questions, fromHub, fromSql }: Workload, hub: number, sql: number | null): Promise<Buffer> {
  const step = Math.max(1, Math.floor(questions.length / SAMPLE));
  let sample = await once(hub, graphqlPost(query, questions[0]!.variables));
  for (let at = 0; at < questions.length; at += step) {
    const { variables, sql: asked } = questions[at]!;
    sample = await once(hub, graphqlPost(query, variables));
    const { data, errors } = JSON.parse(sample.body.toString()) as { data: unknown; errors?: unknown };
    deepStrictEqual([sample.status, errors], [200, undefined], `${name} ${JSON.stringify(variables)}`);
    const figures = fromHub(data);
    ok(Object.keys(figures as object).length > 0, `${name} ${JSON.stringify(variables)} answers nothing`);
    const again = await once(hub, graphqlPost(query, variables));
    ok(again.body.equals(sample.body), `${name}: the second answer to ${JSON.stringify(variables)} differs from the first`);
    if (sql === null) continue;
    const reference = await once(sql, plainGet(asked.path, asked.parameters));
    strictEqual(reference.status, 200, reference.body.toString());
    deepStrictEqual(figures, fromSql(JSON.parse(reference.body.toString())), `${name}: hub and reference differ for ${JSON.stringify(variables)}`);
  }
  return sample.body;
}
