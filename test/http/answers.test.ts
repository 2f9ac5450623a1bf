import type { Database } from '../../src/database/data-source';
import { Answers } from '../../src/http/answers';
import { judgePlans } from '../../src/indexers/judge-plans';
import { createLoaders } from '../../src/loaders';
import { COMMUNES, PLAN, publishScores, smallHub } from '../api/small-hub';
import { startHub, type RunningHub } from '../support/running-hub';
import { TODAY } from '../support/today';

const QUERY = '{ ranking(territory: "90", unitKind: COMMUNE, year: 2023) { snapshot { id fingerprint } nodes { rank points unit { code } verdict(rule: "P-R1") { result judgement { id plan { version } } } } } }';

let database: Database;
let hub: RunningHub;
let today = TODAY;
/** Questions that reached the engine. */
let asked = 0;
beforeAll(async () => {
  database = await smallHub();
  hub = await startHub(database, {
    answers: new Answers(() => `${hub.store.revision} ${today}`),
    contextFor: (language) => (asked++, { language, today, loaders: createLoaders(hub.store) }),
  });
});
afterAll(async () => {
  await hub.close();
  await database.close();
});

const post = (query = QUERY, headers: Record<string, string> = {}) =>
  fetch(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
const get = (query = QUERY, headers: Record<string, string> = {}) =>
  fetch(`${hub.url}/graphql?${new URLSearchParams({ query })}`, { headers: { 'apollo-require-preflight': 'true', ...headers } });

/** How many of these requests reached the engine. */
async function reached(ask: () => Promise<unknown>): Promise<number> {
  const before = asked;
  await ask();
  return asked - before;
}

describe('an answer that was given', () => {
  test('is given again with the same bytes, without the engine, by POST and by GET', async () => {
    const first = await (await post()).text();
    expect(await reached(async () => expect(await (await post()).text()).toBe(first))).toBe(0);
    expect(await (await get()).text()).toBe(first);
    expect(await reached(async () => expect(await (await get()).text()).toBe(first))).toBe(0);
  });

  test('has a tag of its bytes, and who holds it is told so', async () => {
    const answer = await get();
    const tag = answer.headers.get('etag')!;
    expect([tag, answer.headers.get('cache-control')]).toEqual([expect.stringMatching(/^"[\w-]{43}(-gzip|-br)?"$/), 'public, no-cache']);
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language, Origin');
    for (const held of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await get(QUERY, { 'if-none-match': held });
      expect([again.status, await again.text(), again.headers.get('content-type')]).toEqual([304, '', null]);
    }
    expect((await get(QUERY, { 'if-none-match': '"another"' })).status).toBe(200);
    expect((await post(QUERY, { 'if-none-match': tag })).status).toBe(200);
  });

  test('is another one in another language, another form and for other words', async () => {
    const english = await post(QUERY, { 'accept-language': 'en' });
    expect([english.headers.get('content-language'), (await post()).headers.get('content-language')]).toEqual(['en', 'vi']);
    expect((await post(QUERY, { accept: 'application/graphql-response+json' })).headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect((await post()).headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await reached(() => post(`${QUERY} `))).toBe(1);
  });

  test('travels packed once it is asked for often, and unpacks to the same bytes', async () => {
    const plain = await (await post(QUERY, { 'accept-encoding': 'identity' })).text();
    const codings = new Set<string | null>();
    for (let use = 0; use < 200 && codings.size < 3; use++) {
      for (const coding of ['gzip', 'br;q=1.0, gzip;q=0.5', 'br;q=0, gzip;q=0']) {
        const answer = await post(QUERY, { 'accept-encoding': coding });
        codings.add(answer.headers.get('content-encoding'));
        expect(await answer.text()).toBe(plain);
      }
    }
    expect([...codings].sort()).toEqual(['br', 'gzip', null]);
  });
});

describe('never kept', () => {
  test.each<Record<string, string>>([{ authorization: 'Bearer x' }, { cookie: 'session=1' }])('is an answer to somebody who says who he is: %j', async (who) => {
    expect(await reached(() => post(QUERY, who))).toBe(1);
    const answer = await post(QUERY, who);
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['no-store', null]);
  });

  test('is a refusal, or an answer with an error in it', async () => {
    for (const query of ['{ nonsense }', '{ unit(code: "0") { code } plans { code } }']) {
      for (let use = 0; use < 3; use++) expect((await post(query)).headers.get('cache-control')).toBe('no-store');
    }
  });

  test('is an answer that was found before the hub learnt something', async () => {
    const answers = new Answers(() => knowledge);
    let knowledge = 'one';
    answers.keep('question', 'one', 'application/json', '{}');
    expect(answers.find('question')?.body.toString()).toBe('{}');
    knowledge = 'two';
    expect(answers.find('question')).toBeUndefined();
    answers.keep('question', 'one', 'application/json', '{}');
    expect(answers.find('question')).toBeUndefined();
  });
});

describe('under load', () => {
  /** Readers that ask without end until `change` has been told; each must never see an older state after a newer one. */
  async function readersDuring(change: () => Promise<unknown>, stateOf: (answer: any) => string): Promise<string[][]> {
    let going = true;
    const readers = Array.from({ length: 8 }, async () => {
      const seen: string[] = [];
      while (going) {
        const state = stateOf((await (await post()).json() as any).data.ranking);
        if (seen.at(-1) !== state) seen.push(state);
      }
      return seen;
    });
    await change();
    going = false;
    return Promise.all(readers);
  }

  test('a publication is seen at once when it has been told, and nobody goes back', async () => {
    const states: string[] = [];
    const seen = await readersDuring(async () => {
      for (let points = 51; points <= 55; points++) {
        const { fingerprint } = await publishScores(database, 2023, { '90103': { ...COMMUNES['90103'], '1.2': String(points - 50), gov: '50' } });
        await hub.store.catchUp();
        const { ranking } = (await (await post()).json() as any).data;
        expect(ranking.snapshot.fingerprint).toBe(fingerprint);
        states.push(fingerprint);
      }
    }, (ranking) => ranking.snapshot.fingerprint);
    for (const reader of seen) {
      const known = reader.filter((state) => states.includes(state));
      expect(known).toEqual(states.filter((state) => known.includes(state)));
    }
  });

  test('so is a judgement by a later version of the plan', async () => {
    const versions = new Set<number>();
    await readersDuring(async () => {
      for (const version of [2, 3]) {
        await database.dataSource.query(`insert into plan (code, version, definition, hash) values ('P-1', $1, $2, $3)`, [version, JSON.stringify(PLAN), `v${version}`]);
        await judgePlans(database.dataSource, new Date('2026-11-23T00:00:00Z'));
        await hub.store.catchUp();
        const { ranking } = (await (await post()).json() as any).data;
        expect(ranking.nodes[0].verdict.judgement.plan.version).toBe(version);
      }
    }, (ranking) => String(versions.add(ranking.nodes[0].verdict.judgement.plan.version).size));
    expect([...versions].at(-1)).toBe(3);
  });

  test('a new day is a new question', async () => {
    await post();
    expect(await reached(() => post())).toBe(0);
    today = '2026-11-23';
    expect(await reached(() => post())).toBe(1);
    today = TODAY;
  });
});
