import type { Language } from '../../src/indexers/core/problem';
import { Address } from './address';
import { Deadline } from './deadline';
import { isQuery, textOf, type TypedDocument } from './document';
import { DEFAULT_RETRY, DEFAULT_TIMEOUT_MS, type CallOptions, type HubOptions, type Retry } from './options';
import { walk, type Page } from './pages';
import { retried } from './retry';
import { send } from './transport';
import { CLIENT_HEADERS } from './version';

/** Variables and options behind a document; the variables may be left out where none is required. */
export type Given<Variables> = Record<never, never> extends Variables
  ? [variables?: Variables, options?: CallOptions]
  : [variables: Variables, options?: CallOptions];

/** A hub that answers any query. `DtiHub` has the ready-made ones. */
export class Client {
  protected readonly address: Address;

  /** `url`: where the hub is, e.g. `http://localhost:4000`; in a page that the hub itself serves, `/`. */
  constructor(
    url: string,
    protected readonly options: HubOptions = {},
  ) {
    this.address = new Address(url);
  }

  /** Your own query, typed by its document. Where the hub refuses anything in it, the whole call throws; see `DtiHubError.data`. */
  request<Result, Variables extends object>(document: TypedDocument<Result, Variables>, ...given: Given<Variables>): Promise<Result>;
  /** Your own query as text: you say what it answers. */
  request<Result = unknown>(document: string, variables?: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<Result>;
  async request(document: TypedDocument<unknown, never> | string, variables: object = {}, options: CallOptions = {}): Promise<unknown> {
    const text = textOf(document);
    const { fetch = globalThis.fetch, method = 'POST', retry } = this.options;
    const language = options.language ?? this.options.language;
    const deadline = new Deadline(options.timeoutMs ?? this.options.timeoutMs ?? DEFAULT_TIMEOUT_MS, this.signals(options));
    try {
      deadline.throwIfCancelled();
      const headers = await this.headers(options, language);
      const sending = { endpoint: this.address.graphql, text, variables, headers, method, fetch, language: language ?? 'vi' };
      return await retried(() => send(sending, deadline), policyFor(retry, text), deadline);
    } finally {
      deadline.clear();
    }
  }

  /**
   * Every item of a list of your own query, following its cursors from `variables.after` on. The query has a variable
   * `$after` and selects `nodes` and `pageInfo { hasNextPage endCursor }`; `pick` finds the list in the answer.
   * `timeoutMs` is for each page.
   */
  each<Result, Variables extends { readonly after?: string | null | undefined }, Node>(
    document: TypedDocument<Result, Variables>, variables: Variables, pick: (data: Result) => Page<Node>, options?: CallOptions,
  ): AsyncGenerator<Node, void, undefined>;
  each<Result, Node>(
    document: string, variables: Readonly<Record<string, unknown>>, pick: (data: Result) => Page<Node>, options?: CallOptions,
  ): AsyncGenerator<Node, void, undefined>;
  each<Node>(
    document: TypedDocument<unknown, never> | string, variables: { readonly after?: string | null | undefined }, pick: (data: never) => Page<Node>, options: CallOptions = {},
  ): AsyncGenerator<Node, void, undefined> {
    const pageBehind = async (after: string | null): Promise<Page<Node>> =>
      pick((await this.request(textOf(document), { ...variables, after }, options)) as never);
    return walk(pageBehind, variables.after ?? null, () => this.signals(options).forEach((signal) => signal.throwIfAborted()));
  }

  private signals({ signal }: CallOptions): AbortSignal[] {
    return [this.options.signal, signal].filter((one) => one !== undefined);
  }

  private async headers(options: CallOptions, language: Language | undefined): Promise<Record<string, string>> {
    const { headers } = this.options;
    const own = typeof headers === 'function' ? await headers() : headers;
    return { ...CLIENT_HEADERS, ...(language !== undefined && { 'accept-language': language }), ...own, ...options.headers };
  }
}

/** Only what reads is ever sent twice. */
function policyFor(retry: HubOptions['retry'], text: string): Retry {
  return retry === false || !isQuery(text) ? { times: 0, maxWaitMs: 0 } : { ...DEFAULT_RETRY, ...retry };
}
