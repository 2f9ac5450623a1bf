import type { Language } from '../../src/indexers/core/problem';
import { Address } from './address';
import { Deadline } from './deadline';
import { isQuery, textOf, type TypedDocument } from './document';
import { download } from './download';
import { DEFAULT_RETRY, DEFAULT_TIMEOUT_MS, type CallOptions, type HubOptions } from './options';
import { walk, type Page } from './pages';
import type { Sending } from './received';
import { retried } from './retry';
import { ask } from './transport';
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
    const { method = 'POST' } = this.options;
    return this.call(this.address.graphql, options, () => isQuery(text), (sending, deadline) => ask({ ...sending, text, variables, method }, deadline));
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

  /** A file of the hub, by the path that an answer names. */
  protected file(path: string, options: CallOptions): Promise<string> {
    return this.call(this.address.of(path), options, () => true, download);
  }

  private async call<T>(address: string, options: CallOptions, onlyReads: () => boolean, attempt: (sending: Sending, deadline: Deadline) => Promise<T>): Promise<T> {
    const { fetch = globalThis.fetch, retry } = this.options;
    const language = options.language ?? this.options.language;
    const deadline = new Deadline(options.timeoutMs ?? this.options.timeoutMs ?? DEFAULT_TIMEOUT_MS, this.signals(options));
    try {
      deadline.throwIfCancelled();
      const sending = { address, headers: await this.headers(options, language), fetch, language: language ?? 'vi' };
      const policy = { ...DEFAULT_RETRY, ...(retry === false ? { times: 0 } : retry) };
      return await retried(() => attempt(sending, deadline), onlyReads, policy, deadline);
    } finally {
      deadline.clear();
    }
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
