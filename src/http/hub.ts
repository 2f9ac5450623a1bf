import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../indexers/core/problem';
import type { Answers } from './answers';
import type { Spent } from './budget';
import type { Downloads } from './downloads';
import type { GraphqlParameters } from './graphql-request';
import type { Health } from './health';
import type { Headers } from './http-problem';
import type { Log } from './log';
import type { MediaType } from './media-type';
import type { MetricsDoor } from './metrics-door';
import type { Traffic } from './traffic';

/** A GraphQL request that has passed everything HTTP has to say about it. */
export interface GraphqlCall {
  requestId: string;
  language: Language;
  mediaType: MediaType;
  method: 'GET' | 'POST';
  headers: IncomingHttpHeaders;
  /** Whose budget the query is charged to. */
  address: string;
  /** What the address has left of its budget, where there is one. */
  spent: Spent | undefined;
  parameters: GraphqlParameters;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: string | Buffer;
  /** A whole answer to a query, without an error: the same question has the same answer until the hub learns something. */
  flawless?: boolean;
}

/** What the routes need of the rest of the hub. */
export interface Hub {
  graphql(call: GraphqlCall): Promise<Answer>;
  /** Charges an address for coming at all; refuses one that cannot pay. Nothing where there is no budget. */
  enter?(address: string): Spent | undefined;
  /** Answers that may be given again. */
  answers?: Answers;
  /** Serves its own files and says whether it did. */
  explorer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Open data below /download/. */
  downloads?: Downloads;
  metrics?: MetricsDoor;
  health: Health;
  traffic: Traffic;
  /** Whether something failed only because the database does not answer. */
  isOutage(error: unknown): boolean;
  corsOrigins: readonly string[];
  /** Proxies in front of the hub whose entry in X-Forwarded-For is believed; none unless told. */
  trustProxy?: number;
  log: Log;
}
