import type { IncomingMessage } from 'node:http';
import type { Text } from '../indexers/core/problem';
import { readBody } from './body';
import { badParameter, crossSite, HttpProblem, methodNotAllowed, nestedTooDeep, unreadableBody, unsupportedMedia } from './http-problem';
import { isDeeperThan } from './json-depth';
import { LIMITS } from './limits';
import { contentTypeOf } from './media-type';

export const GRAPHQL_METHODS = 'GET, POST';

/** The parameters of a GraphQL request, checked, without those that were null. */
export interface GraphqlParameters {
  query?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
}

/** Headers that a page of another site can only send after a preflight, which CORS then refuses. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];
const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Reads what a client asks, by GET or POST, as the text that it sent, once HTTP has nothing against it. */
export async function readQuestion(request: IncomingMessage, search: string): Promise<string> {
  const { method = '' } = request;
  if (method !== 'GET' && method !== 'POST') throw methodNotAllowed(method, GRAPHQL_METHODS);
  refuseCrossSite(request);
  if (method === 'GET') return search;
  const header = request.headers['content-type'] ?? '';
  const { type, charset } = contentTypeOf(header);
  if (type !== 'application/json' || !/^utf-?8$/.test(charset)) throw unsupportedMedia('Content-Type', header);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw unsupportedMedia('Content-Encoding', encoding);
  const transfer = request.headers['transfer-encoding'] ?? 'chunked';
  if (transfer.toLowerCase() !== 'chunked') throw unsupportedMedia('Transfer-Encoding', transfer);
  return readBody(request);
}

/** What a question asks, checked up to but not including the GraphQL document itself. */
export function parametersOf(method: string | undefined, question: string): GraphqlParameters {
  return checked(method === 'GET' ? fromSearch(question) : fromJson(question));
}

const ONCE: Text = { vi: 'Chỉ giữ một.', en: 'Keep one of them.' };
const IN_ADDRESS: Text = { vi: 'Viết JSON rồi mã hoá cho địa chỉ (percent-encoding), hoặc gửi bằng POST.', en: 'Write JSON, percent-encoded for an address, or send it by POST.' };

function refuseCrossSite({ headers }: IncomingMessage): void {
  const header = headers['content-type'];
  const simple = header === undefined || SIMPLE_TYPES.includes(contentTypeOf(header).type);
  if (simple && !PREFLIGHT_HEADERS.some((name) => headers[name])) throw crossSite();
}

function fromSearch(search: string): Record<string, unknown> {
  const given = new URLSearchParams(search);
  const parameters: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) {
      throw badParameter(name, { vi: `Tham số ${name} chỉ được nêu một lần.`, en: `The parameter ${name} may be given only once.` }, ONCE);
    }
    if (value === undefined) continue;
    parameters[name] = name === 'query' || name === 'operationName' ? value : parsed(name, value);
  }
  return parameters;
}

function parsed(name: string, value: string): unknown {
  try {
    return fromShallow(value, name);
  } catch (error) {
    if (error instanceof HttpProblem) throw error;
    throw badParameter(name, { vi: `Tham số ${name} không phải là JSON.`, en: `The parameter ${name} is not JSON.` }, IN_ADDRESS);
  }
}

/** JSON that is not nested deeper than a query may be. */
function fromShallow(json: string, field: string): unknown {
  if (isDeeperThan(LIMITS.nesting, json)) throw nestedTooDeep(field, LIMITS.nesting);
  return JSON.parse(json);
}

function fromJson(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = fromShallow(text, 'body');
  } catch (error) {
    if (error instanceof HttpProblem) throw error;
    throw unreadableBody({ vi: 'Nội dung không phải là JSON.', en: 'The body is not JSON.' });
  }
  if (Array.isArray(body)) {
    throw unreadableBody(
      { vi: 'Không nhận nhiều truy vấn trong một mảng.', en: 'Several operations in an array are not taken.' },
      { vi: 'Gửi từng truy vấn một.', en: 'Send them one by one.' },
    );
  }
  if (!isMap(body)) throw unreadableBody({ vi: 'Nội dung phải là một đối tượng JSON.', en: 'The body must be a JSON object.' });
  return body;
}

function checked(given: Record<string, unknown>): GraphqlParameters {
  const parameters: GraphqlParameters = {};
  for (const name of ['query', 'operationName'] as const) {
    const value = given[name] ?? undefined;
    if (value === undefined) continue;
    if (typeof value !== 'string') throw badParameter(name, { vi: `${name} phải là một chuỗi.`, en: `${name} must be a string.` });
    parameters[name] = value;
  }
  for (const name of ['variables', 'extensions'] as const) {
    const value = given[name] ?? undefined;
    if (value === undefined) continue;
    if (!isMap(value)) throw badParameter(name, { vi: `${name} phải là một đối tượng JSON.`, en: `${name} must be a JSON object.` });
    parameters[name] = value;
  }
  if (!parameters.query && parameters.extensions?.persistedQuery === undefined) {
    throw badParameter('query', { vi: 'Thiếu query: nội dung truy vấn GraphQL.', en: 'The parameter query is missing: the text of the GraphQL query.' });
  }
  return parameters;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
