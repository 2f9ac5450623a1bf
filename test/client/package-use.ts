/** What a partner writes: programs that run, and types that must fit. */

/** What the package holds besides its types. */
export const FILES = ['README.md', 'dist/index.cjs', 'dist/index.d.cts', 'dist/index.d.mts', 'dist/index.mjs', 'package.json'];

const BODY = `
const hub = new DtiHub(process.argv[2], { language: 'en' });
(async () => {
  const ranking = { territory: '34', unitKind: 'DEPARTMENT', year: 2023 };
  const third = (await hub.ranking(ranking)).nodes[2];
  let departments = 0;
  for await (const _ of hub.eachStanding({ ...ranking, first: 10 })) departments++;
  const error = await hub.unit({ code: '34', asOf: '2026-01-01' }).catch((caught) => caught);
  if (!(error instanceof NotFoundError)) throw error;
  const { ok, units } = await hub.verify((await hub.ranking(ranking)).snapshot.id);
  console.log(JSON.stringify({ third: [third.unit.name, third.points, third.verdicts[0].result], departments, verified: [ok, units], refused: [error.name, error.code, error.value] }));
})();
`;

export const PROGRAMS = {
  'use.mjs': `import { DtiHub, NotFoundError } from '@dti-hub/client';${BODY}`,
  'use.cjs': `const { DtiHub, NotFoundError } = require('@dti-hub/client');${BODY}`,
};

/** The first example of the package's README, as a program against a running hub. */
export function firstExample(readme: string, url: string): string {
  const [, code = ''] = /```ts\n([^]*?)```/.exec(readme)!;
  return code.replace('http://localhost:4000', url);
}

/** A consumer in TypeScript: each line without a mark must compile, each marked one must not. */
export const TYPED = `
import { differenceText, DtiHub, DtiHubError, RateLimitedError, type Decimal, type Ranking, type Standing, type TypedDocument, type UnitKind, type VerdictResult, type VerifiedRanking } from '@dti-hub/client';
import type { DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

export async function use(hub: DtiHub): Promise<Decimal | null> {
  const ranking: Ranking = await hub.ranking({ territory: '34', unitKind: 'DEPARTMENT', year: 2023 });
  const kind: UnitKind = ranking.nodes[0]!.unit.kind;
  const points: string | null = ranking.nodes[0]!.points;
  const results: readonly VerdictResult[] = ranking.nodes[0]!.verdicts.map(({ result }) => result);
  for await (const standing of hub.eachStanding({ territory: 'VN', unitKind: 'PROVINCE', year: 2024, first: 10 }, { signal: new AbortController().signal })) keep(standing);
  const node = await hub.node({ id: 'x' });
  if (node?.__typename === 'Unit') keep(node.fullName);
  const { code } = await hub.plan({ code: 'TB-2023' });
  const { ok, served, places }: VerifiedRanking = await hub.verify('x', { fingerprint: 'f', timeoutMs: 60_000 });
  const sentence: string = differenceText(served[0]!).en;
  keep(ok, places.get('34')?.rank, sentence);

  // @ts-expect-error: a ranking needs its year
  void hub.ranking({ territory: '34', unitKind: 'DEPARTMENT' });
  // @ts-expect-error: there is no such kind of unit
  void hub.ranking({ territory: '34', unitKind: 'PLANET', year: 2023 });
  // @ts-expect-error: points are exact, as text
  const wrong: number | null = ranking.nodes[0]!.points;
  // @ts-expect-error: an answer is not to be changed
  ranking.nodes[0]!.rank = 1;

  const typed = {} as TypedDocumentNode<{ plans: { code: string }[] }, { first: number }>;
  const own: { plans: { code: string }[] } = await hub.request(typed, { first: 1 });
  // @ts-expect-error: its variable is required
  void hub.request(typed);
  // @ts-expect-error: and is a number
  void hub.request(typed, { first: '1' });
  const withoutVariables = {} as TypedDocument<{ a: 1 }, { b?: string }>;
  const a: 1 = (await hub.request(withoutVariables)).a;
  const untyped: unknown = await hub.request({} as DocumentNode);
  const said = await hub.request<{ plans: { code: string }[] }>('{ plans { code } }');
  const pages = {} as TypedDocumentNode<{ units: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }, { after?: string | null }>;
  for await (const { name } of hub.each(pages, {}, ({ units }) => units)) keep(name.length);
  for await (const item of hub.each('{ x }', {}, ({ x }: { x: { nodes: number[]; pageInfo: { hasNextPage: boolean; endCursor: null } } }) => x)) keep(item + 1);

  keep(kind, results, code, wrong, own, a, untyped, said.plans[0]!.code);
  return points;
}

export function wait(error: unknown): number {
  if (error instanceof RateLimitedError) return error.retryAfter ?? 1;
  if (error instanceof DtiHubError && error.code === 'NOT_FOUND') keep(error.remedy?.length);
  throw error;
}

function keep(..._: readonly (Standing | unknown)[]): void {}
`;
