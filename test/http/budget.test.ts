import { Budget, budgetHeaders } from '../../src/http/budget';
import { clientAddress } from '../../src/http/client-address';
import { ask, startSample, type Running } from './support';

describe('a budget of 600 objects a minute, ten a second', () => {
  let clock = 0;
  let budget: Budget;
  beforeEach(() => void (budget = new Budget(600, () => clock)));

  test('is spent, fills up evenly, and never holds more than a minute', () => {
    expect(budget.charge('a', 600)).toMatchObject({ allowed: true, left: 0, fullInSeconds: 60 });
    expect(budget.charge('a', 1)).toMatchObject({ allowed: false, left: 0, retryInSeconds: 1 });
    clock += 10_000;
    expect(budget.charge('a', 101)).toMatchObject({ allowed: false, left: 100, retryInSeconds: 1, fullInSeconds: 50 });
    expect(budget.charge('a', 100)).toMatchObject({ allowed: true, left: 0 });
    clock += 3_600_000;
    expect(budget.charge('a', 0)).toMatchObject({ allowed: true, left: 600, fullInSeconds: 0 });
  });

  test('is kept for each address', () => {
    budget.charge('a', 600);
    expect(budget.charge('b', 600).allowed).toBe(true);
  });

  test('a query above the whole budget takes all of it, and is not refused for ever', () => {
    expect(budget.charge('a', 20_000)).toMatchObject({ allowed: true, left: 0 });
    expect(budget.charge('a', 20_000)).toMatchObject({ allowed: false, retryInSeconds: 60 });
    clock += 60_000;
    expect(budget.charge('a', 20_000).allowed).toBe(true);
  });

  test('remembers ten thousand addresses; who has not asked for longest begins anew', () => {
    budget.charge('first', 600);
    for (let address = 1; address < 10_000; address++) budget.charge(`${address}`, 600);
    expect(budget.charge('first', 1).allowed).toBe(false);
    budget.charge('one more', 600);
    expect(budget.charge('1', 1).allowed).toBe(true);
    expect(budget.charge('first', 1).allowed).toBe(false);
  });

  test('is told as the draft of the IETF writes it', () => {
    expect(budgetHeaders(budget.charge('a', 150))).toEqual({ 'RateLimit-Policy': '"cost";q=600;w=60', RateLimit: '"cost";r=450;t=15' });
  });
});

describe('the address that a budget is kept for', () => {
  const from = (remoteAddress: string, forwarded: string | undefined, trusted: number): string =>
    clientAddress({ headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) }, socket: { remoteAddress } } as never, trusted);

  test.each([
    { direct: '203.0.113.7', trusted: 0, is: '203.0.113.7' },
    { direct: '203.0.113.7', forwarded: '198.51.100.1', trusted: 0, is: '203.0.113.7' },
    { direct: '10.0.0.1', forwarded: '198.51.100.1', trusted: 1, is: '198.51.100.1' },
    { direct: '10.0.0.1', forwarded: '1.1.1.1, 198.51.100.1', trusted: 1, is: '198.51.100.1' },
    { direct: '10.0.0.1', forwarded: '1.1.1.1, 198.51.100.1, 10.0.0.2', trusted: 2, is: '198.51.100.1' },
    { direct: '10.0.0.1', trusted: 1, is: '10.0.0.1' },
    { direct: '10.0.0.1', forwarded: '198.51.100.1', trusted: 5, is: '198.51.100.1' },
    { direct: '10.0.0.1', forwarded: 'unknown', trusted: 1, is: '10.0.0.1' },
    { direct: '10.0.0.1', forwarded: '198.51.100.1:4711', trusted: 1, is: '198.51.100.1' },
    { direct: '10.0.0.1', forwarded: '[2001:db8:1:2:3:4:5:6]:443', trusted: 1, is: '2001:db8:1:2::/64' },
    { direct: '2001:db8:1:2:ffff:ffff:ffff:ffff', trusted: 0, is: '2001:db8:1:2::/64' },
    { direct: '2001:db8::1', trusted: 0, is: '2001:db8:0:0::/64' },
    { direct: '2001:0DB8:0001::1', trusted: 0, is: '2001:db8:1:0::/64' },
    { direct: '::ffff:203.0.113.7', trusted: 0, is: '203.0.113.7' },
    { direct: '::1', trusted: 0, is: '0:0:0:0::/64' },
    { direct: 'fe80::1%eth0', trusted: 0, is: 'fe80:0:0:0::/64' },
    { direct: '64:ff9b::192.0.2.33', trusted: 0, is: '64:ff9b:0:0::/64' },
  ])('$direct, forwarded for $forwarded, behind $trusted trusted proxies: $is', ({ direct, forwarded, trusted, is }) => {
    expect(from(direct, forwarded, trusted)).toBe(is);
  });
});

describe('over HTTP', () => {
  let hub: Running;
  afterEach(() => hub.server.close());

  test('every answer tells the budget and what is left', async () => {
    hub = await startSample({ rateLimit: 600 });
    const headers = async (query: string) => (await ask(hub.url, { query })).headers;
    const first = await headers('{ units(first: 41) { code } }');
    expect([first.get('ratelimit-policy'), first.get('ratelimit')]).toEqual(['"cost";q=600;w=60', expect.stringMatching(/^"cost";r=(559|56\d);t=[45]$/)]);
    for (const query of ['{ nonsense }', '{', '{ language }']) expect((await headers(query)).get('ratelimit')).toMatch(/^"cost";r=5\d\d;t=\d+$/);
  });

  test('who has spent it is refused by code, told when to come again, and not parsed any more', async () => {
    hub = await startSample({ rateLimit: 60 });
    expect((await ask(hub.url, { query: '{ units(first: 40) { code } }' })).status).toBe(200);
    const { status, headers, body } = await ask(hub.url, { query: '{ units(first: 40) { code } }' });
    expect([status, headers.get('retry-after'), headers.get('ratelimit')]).toEqual([429, expect.stringMatching(/^\d+$/), expect.stringMatching(/^"cost";r=\d+;t=\d+$/)]);
    expect(body.data).toBeUndefined();
    expect(body.extensions).toEqual({ cost: { requested: 40, limit: 20_000 } });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Địa chỉ này đã dùng hết hạn mức 60 đối tượng mỗi phút.',
      extensions: { code: 'RATE_LIMITED', field: 'cost', value: '40', remedy: expect.stringMatching(/^Chờ \d+ giây/) },
    });
    let refused = await ask(hub.url, { query: '{' }, { 'accept-language': 'en' });
    for (let use = 0; use < 70 && refused.status !== 429; use++) refused = await ask(hub.url, { query: '{' }, { 'accept-language': 'en' });
    expect(refused.body.errors?.[0]).toMatchObject({ message: 'This address has spent its budget of 60 objects a minute.', extensions: { code: 'RATE_LIMITED', value: '1' } });
    expect(hub.lines).toEqual([]);
  });

  test('behind a trusted proxy each of its clients has a budget', async () => {
    hub = await startSample({ rateLimit: 60, trustProxy: 1 });
    const spend = async (client: string) => (await ask(hub.url, { query: '{ units(first: 59) { code } }' }, { 'x-forwarded-for': client })).status;
    expect([await spend('198.51.100.1'), await spend('198.51.100.2'), await spend('198.51.100.1'), await spend('9.9.9.9, 198.51.100.1')]).toEqual([200, 200, 429, 429]);
  });

  test('without a budget nothing is told of one', async () => {
    hub = await startSample({ rateLimit: 0 });
    expect((await ask(hub.url, { query: '{ language }' })).headers.get('ratelimit')).toBeNull();
  });
});
