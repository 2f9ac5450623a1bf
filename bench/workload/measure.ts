import type { Helper } from '../hub/helper';
import type { Target } from '../load/client';
import { once } from '../load/once';
import { graphqlGet, graphqlPost, plainGet } from '../load/request';
import { interleave, ratioOf, thriftOf, type Result, type Timing } from '../load/rounds';
import type { Spread } from '../load/statistics';
import { check } from './check';
import type { Goal, Question, Workload } from './workload';

/** Where a server listens, and the processes that make its answers. */
export interface Server {
  readonly port: number;
  readonly pids: readonly number[];
}

/** Hub and references. */
export interface Servers {
  readonly hub: Server;
  readonly sql: Server | null;
  readonly memory: Server;
  /** The process of the prebuilt answer, to be told which. */
  readonly limit: Helper;
}

export interface Measured {
  readonly name: string;
  readonly title: string;
  readonly goal: Goal;
  readonly answerBytes: number;
  readonly results: readonly Result[];
  /** By name of the result: times the SQL reference, times the limit. */
  readonly ratios: Readonly<Record<string, { readonly sql: Spread | null; readonly limit: Spread; readonly sqlByCpu: Spread | null }>>;
}

/** Questions that repeat: few enough for any cache. */
const REPEATED = 16;

export const [UNCACHED, CACHED, NOT_MODIFIED, SQL, LIMIT] = ['hub, never the same', 'hub, repeated', 'hub, 304', 'one SQL statement', 'prebuilt answer'] as const;

/** Checks a workload's answers, then times hub and references in one interleaved run. */
export async function measure(workload: Workload, { hub, sql, memory, limit }: Servers, timing: Timing): Promise<Measured> {
  const answer = await check(workload, hub.port, sql?.port ?? null);
  await limit.ask('answerWith', answer.toString('base64'));
  const { query, questions, connections, name, title, goal } = workload;
  const posts = (asked: readonly Question[]): Buffer[] => asked.map(({ variables }) => graphqlPost(query, variables));
  const repeated = questions.slice(0, REPEATED);
  const tagged = await notModified(hub.port, query, repeated);
  const targets: Target[] = [
    { name: UNCACHED, ...hub, requests: posts(questions.slice(REPEATED)), status: 200, begins: '{"data":{' },
    { name: CACHED, ...hub, requests: posts(repeated), status: 200, begins: '{"data":{' },
    ...(tagged === null ? [] : [{ name: NOT_MODIFIED, ...hub, requests: tagged, status: 304, begins: '' } as const]),
    ...(sql === null ? [] : [{ name: SQL, ...sql, requests: questions.slice(REPEATED).map(({ sql: asked }) => plainGet(asked.path, asked.parameters)), status: 200, begins: /card/.test(questions[0]!.sql.path) ? '{' : '[' } as const]),
    { name: LIMIT, ...memory, requests: posts(repeated), status: 200, begins: '{"data":{' },
  ];
  const results = await interleave(targets, connections, timing);
  const named = (wanted: string): Result | undefined => results.find((result) => result.name === wanted);
  const ratios = Object.fromEntries(results.map((result) => [result.name, {
    sql: named(SQL) === undefined ? null : ratioOf(result, named(SQL)!), limit: ratioOf(result, named(LIMIT)!),
    sqlByCpu: named(SQL) === undefined ? null : thriftOf(result, named(SQL)!),
  }]));
  return { name, title, goal, answerBytes: answer.length, results, ratios };
}

/** Requests that ask whether an answer is still good; null where the hub gives no ETag or does not say 304. */
async function notModified(hub: number, query: string, questions: readonly Question[]): Promise<Buffer[] | null> {
  const requests = await Promise.all(questions.map(async ({ variables }) => graphqlGet(query, variables, (await once(hub, graphqlGet(query, variables, null))).etag)));
  const statuses = await Promise.all(requests.map(async (request) => (await once(hub, request)).status));
  return statuses.every((status) => status === 304) ? requests : null;
}
