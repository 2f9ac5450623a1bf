import { setImmediate as turn } from 'node:timers/promises';
import { Health } from '../../src/http/health';
import { watchDatabase } from '../../src/watch';
import { logInto } from '../support/log';

/* The look at the database once a second, with a clock that the test moves. */

let lines: string[];
let health: Health;
let end: () => void;
let givenUp: number;
let oneSession = false;
const store = { revision: '1', refresh: (): Promise<void> => Promise.resolve() };

const seconds = async (count: number): Promise<void> => {
  for (let second = 0; second < count; second++) {
    jest.advanceTimersByTime(1_000);
    for (let step = 0; step < 5; step++) await turn();
  }
};

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
  Object.assign(store, { revision: '1', refresh: () => Promise.resolve() });
  [lines, health, givenUp] = [[], Health.prepared(), 0];
  end = watchDatabase(store, health, logInto(lines), { giveUp: () => void (givenUp += 1), oneSession });
});
afterEach(() => {
  end();
  jest.useRealTimers();
});

test('a lost database is told once, and so is its return', async () => {
  store.refresh = () => Promise.reject(new Error('connect ECONNREFUSED'));
  await seconds(3);
  expect([health.answering, health.databaseUp, givenUp]).toEqual([false, false, 0]);
  store.refresh = () => Promise.resolve();
  await seconds(3);
  expect([health.answering, health.databaseUp]).toEqual([true, true]);
  expect(lines).toEqual([
    'warn The database does not answer; queries are told to come back until it does. {"reason":"connect ECONNREFUSED"}',
    'info The database answers again. {}',
  ]);
});

test('one that says nothing is given up after three and a half seconds, and looked at again', async () => {
  store.refresh = () => new Promise(() => undefined);
  await seconds(4);
  expect([health.answering, givenUp]).toEqual([true, 0]);
  await seconds(1);
  expect([health.answering, givenUp, lines]).toEqual([false, 1, [expect.stringContaining('{"reason":"no answer for 3.5 s"}')]]);
  store.refresh = () => Promise.resolve();
  await seconds(1);
  expect(health.answering).toBe(true);
});

test('a publication is told once', async () => {
  await seconds(2);
  store.refresh = () => Promise.resolve(void (store.revision = '2'));
  await seconds(3);
  expect(lines).toEqual(['info Published data have changed; answers are made from them now. {}']);
});

test('after the end nothing is told any more, not even of a look that was under way', async () => {
  let fail: (error: Error) => void = () => undefined;
  store.refresh = () => new Promise((_, reject) => (fail = reject));
  await seconds(1);
  end();
  fail(new Error('Connection terminated'));
  await seconds(2);
  expect([lines, health.answering]).toEqual([[], true]);
});

describe('an embedded database', () => {
  beforeAll(() => void (oneSession = true));
  afterAll(() => void (oneSession = false));

  test('in which a command works for long is not away; one that does not start is', async () => {
    store.refresh = () => Promise.reject(new Error('timeout exceeded when trying to connect'));
    await seconds(2);
    store.refresh = () => new Promise(() => undefined);
    await seconds(5);
    expect([health.answering, givenUp, lines]).toEqual([true, 0, []]);
    store.refresh = () => Promise.reject(new Error('The embedded database did not start.'));
    await seconds(4);
    expect([health.answering, lines.length]).toEqual([false, 1]);
  });
});
