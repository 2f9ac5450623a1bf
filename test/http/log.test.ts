import type { LogFormat, LogLevel } from '../../src/env';
import { createLog } from '../../src/log';
import { ask, startSample, type Running } from './support';

let written: string[] = [];
const logTo = (level: LogLevel, format: LogFormat) => createLog(level, format, { write: (line) => void written.push(line) });
const lines = (): Record<string, unknown>[] => written.map((line) => JSON.parse(line) as Record<string, unknown>);

beforeEach(() => void (written = []));

describe('a line of the log', () => {
  test('is JSON with time, level, message and fields, and ends where it ends', () => {
    logTo('info', 'json').warn('A request took long.', { requestId: 'x', ms: 1200 });
    expect(written.join('')).toMatch(/^\{[^\n]*\}\n$/);
    expect(lines()).toEqual([{ level: 'warn', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), msg: 'A request took long.', requestId: 'x', ms: 1200 }]);
  });

  test.each([['debug', 4], ['info', 3], ['warn', 2], ['error', 1]] as const)('from level %s on, %i of four are written', (level, count) => {
    const log = logTo(level, 'json');
    for (const each of ['debug', 'info', 'warn', 'error'] as const) log[each](each);
    expect(lines().map(({ msg }) => msg)).toEqual(['debug', 'info', 'warn', 'error'].slice(4 - count));
  });

  test('holds whatever a text holds as one JSON string: no line can be forged', () => {
    const forged = 'x"}\n{"level":"error","msg":"forged"}\r\u2028\u0000\u001b[31m';
    logTo('info', 'json').info('A download broke off.', { reason: forged, msgx: forged });
    expect(written.join('').trimEnd().split('\n')).toHaveLength(1);
    expect(lines()).toEqual([expect.objectContaining({ level: 'info', msg: 'A download broke off.', reason: forged })]);
  });

  test('at a terminal is text: what is told reads as it stands, troubles say when and how bad', () => {
    const log = logTo('debug', 'text');
    log.info('  nguồn văn bản (0.1 s)');
    log.warn('The database does not answer.', { reason: 'connect ECONNREFUSED\n::1', ms: 3 });
    log.error('A defect was masked.', { requestId: 'a-1', stack: 'Error: x\n12:00:00 error: forged\n    at y' });
    expect(written[0]).toBe('  nguồn văn bản (0.1 s)\n');
    expect(written[1]).toMatch(/^\d\d:\d\d:\d\d warn: The database does not answer\. reason="connect ECONNREFUSED\\n::1" ms=3\n$/);
    expect(written[2]).toMatch(/^\d\d:\d\d:\d\d error: A defect was masked\. requestId=a-1\n {4}Error: x\n {4}12:00:00 error: forged\n {8}at y\n$/);
  });

  test('commands no terminal', () => {
    logTo('info', 'text').warn('x\u001b]0;title\u0007', { reason: '\u001b[2J\u009b31m' });
    expect(written.join('')).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
  });
});

describe('what requests leave in the log', () => {
  const opened: Running[] = [];
  const open = async (level: LogLevel): Promise<string> => {
    const hub = await startSample({ log: logTo(level, 'json') });
    opened.push(hub);
    return hub.url;
  };
  afterEach(async () => {
    for (const { server } of opened.splice(0)) await server.close();
  });

  test('at info nothing, however they end', async () => {
    const url = await open('info');
    await ask(url, { query: '{ language }' });
    await ask(url, { query: '{ unit(code: "none") { code } nowhere }' });
    await fetch(`${url}/nowhere`);
    expect(lines()).toEqual([]);
  });

  test('at debug one line each, with nothing of what was asked', async () => {
    const url = await open('debug');
    const secret = 'Nguyen-Van-A';
    const { headers } = await ask(url, { query: `query Secret($t: String = "${secret}") { echo(text: $t) }`, variables: { t: secret } }, { 'user-agent': secret, authorization: secret });
    await fetch(`${url}/download/${secret}.csv?x=${secret}`);
    await fetch(`${url}/${secret}`);
    expect(written.join('')).not.toMatch(/Nguyen|Secret|echo/);
    expect(lines()).toEqual([
      { level: 'debug', time: expect.any(String), msg: 'A request has ended.', requestId: headers.get('x-request-id'), method: 'POST', route: 'graphql', status: 200, ms: expect.any(Number) },
      expect.objectContaining({ method: 'GET', route: 'download', status: 404 }),
      expect.objectContaining({ method: 'GET', route: 'other', status: 404 }),
    ]);
  });

  test('a slow one is a warning', async () => {
    const url = await open('info');
    const { headers } = await ask(url, { query: '{ slow(ms: 1100) }' });
    expect(lines()).toEqual([expect.objectContaining({ level: 'warn', msg: 'A request took long.', requestId: headers.get('x-request-id'), route: 'graphql', status: 200 })]);
    expect(lines()[0]!.ms).toBeGreaterThan(1_000);
  });

  test('a defect is an error with its stack and the id that the client was told', async () => {
    const url = await open('info');
    const { body, headers } = await ask(url, { query: '{ sql }' }, { 'x-request-id': 'from-the-proxy' });
    expect([headers.get('x-request-id'), body.errors?.[0]?.extensions.requestId]).toEqual(['from-the-proxy', 'from-the-proxy']);
    expect(lines()).toEqual([expect.objectContaining({ level: 'error', msg: 'A defect was masked.', requestId: 'from-the-proxy', path: 'sql', stack: expect.stringMatching(/^Error: select .*\n\s+at /) })]);
  });
});
