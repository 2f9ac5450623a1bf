import type { IncomingHttpHeaders } from 'node:http';
import type { Headers } from './http-problem';

const REQUEST_HEADERS = [
  'Accept-Language', 'Apollo-Require-Preflight', 'Apollographql-Client-Name', 'Apollographql-Client-Version', 'Authorization', 'Content-Type', 'If-None-Match',
  'X-Apollo-Operation-Name',
].join(', ');
const READABLE_HEADERS = 'Content-Language, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';
const PREFLIGHT_SECONDS = '600';

/** The headers that let pages of the listed origins read an answer; other origins get none, and their browser refuses. */
export function corsHeaders(headers: IncomingHttpHeaders, origins: readonly string[]): Headers {
  const { origin } = headers;
  if (origin === undefined || !origins.includes(origin)) return {};
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': READABLE_HEADERS };
}

/** The answer to OPTIONS besides the permission that every answer carries: what the path takes and, for a listed origin that asks before it sends, how it may send. */
export function preflightHeaders(headers: IncomingHttpHeaders, origins: readonly string[], methods: string): Headers {
  const asked = headers['access-control-request-method'];
  const listed = headers.origin !== undefined && origins.includes(headers.origin);
  if (asked === undefined || !listed) return { Allow: `${methods}, OPTIONS` };
  return {
    Allow: `${methods}, OPTIONS`,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': REQUEST_HEADERS,
    'Access-Control-Max-Age': PREFLIGHT_SECONDS,
  };
}
