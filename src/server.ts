import { createEngine, ENTRY_COST, toEngine, type EngineOptions, type Run } from './engine';
import { Budget, budgetHeaders, budgetSpent, type Spent } from './http/budget';
import type { Answer, GraphqlCall, Hub } from './http/hub';
import { Health } from './http/health';
import { notReady } from './http/http-problem';
import { createListener, type Listener } from './http/listener';
import { SILENT } from './http/log';
import { refusalOfNesting } from './http/nesting';
import { Traffic } from './http/traffic';
import type { Language } from './indexers/core/problem';

/** What the hub says of itself; without it, it is always ready, silent, and counted for nobody. */
type Told = Pick<Hub, 'health' | 'traffic' | 'isOutage' | 'log'>;

export interface ServerOptions<C extends object> extends Omit<Hub, 'graphql' | 'enter' | keyof Told>, Partial<Told>, Omit<EngineOptions<C>, keyof Told> {
  /** A fresh context for one request. */
  contextFor: (language: Language) => C | Promise<C>;
  /** Objects that the queries of one client address may ask for in a minute; none or 0 = no budget. */
  rateLimit?: number;
  clientTimeoutMs?: number;
  drainMs?: number;
}

/** The hub's HTTP server. `close` lets what is under way finish; it is safe to call twice. */
export type HubServer = Listener;

/** Apollo Server, once for each language of the schema, behind the hub's own HTTP. */
export function createServer<C extends object>(given: ServerOptions<C>): HubServer {
  const options = { health: Health.prepared(), traffic: new Traffic(), isOutage: () => false, log: SILENT, ...given };
  const engines = { vi: createEngine<C>('vi', options), en: createEngine<C>('en', options) };
  const both = Object.values(engines);
  const budget = options.rateLimit ? new Budget(options.rateLimit) : undefined;
  const enter = (address: string): Spent | undefined => {
    const spent = budget?.charge(address, ENTRY_COST);
    if (spent?.allowed === false) throw budgetSpent(spent, ENTRY_COST);
    return spent;
  };
  const graphql = async (call: GraphqlCall): Promise<Answer> => {
    const run: Run = { call, spend: (cost) => budget?.charge(call.address, cost), spent: call.spent, refusal: refusalOfNesting(call.parameters.query ?? '') };
    const context = await options.contextFor(call.language);
    const { status = 200, headers, body } = await engines[call.language].executeHTTPGraphQLRequest({
      httpGraphQLRequest: toEngine(run),
      context: () => Promise.resolve(context),
    });
    if (status === 503) throw notReady();
    const [type, language, allow] = ['content-type', 'content-language', 'allow'].map((name) => headers.get(name));
    if (body.kind !== 'complete' || type === undefined || language === undefined) {
      throw new Error('Apollo Server answered outside its pipeline; its own line in the log says why.');
    }
    const told = { 'Cache-Control': 'no-store', 'Content-Type': type, 'Content-Language': language, ...(allow !== undefined && { Allow: allow }), ...(run.spent && budgetHeaders(run.spent)) };
    return { status, headers: told, body: body.string, flawless: run.flawless === true };
  };
  const listener = createListener({ ...options, enter, graphql }, options.clientTimeoutMs, options.drainMs);
  let started: Promise<unknown> | undefined;
  let stopped: Promise<unknown> | undefined;
  const stop = async (): Promise<void> => {
    await listener.close();
    await started?.then(() => Promise.all(both.map((engine) => engine.stop())));
  };
  return {
    listen: async (port, host) => {
      await (started ??= Promise.all(both.map((engine) => engine.start())));
      return listener.listen(port, host);
    },
    close: async () => void (await (stopped ??= stop())), // a second stop() of Apollo Server would never return
  };
}
