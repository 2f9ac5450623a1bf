/** A GraphQL request by POST as bytes. */
export function graphqlPost(query: string, variables: object): Buffer {
  const body = JSON.stringify({ query, variables });
  return Buffer.from(`POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** The same by GET; with an ETag, asking whether the answer that one holds is still good. */
export function graphqlGet(query: string, variables: object, etag: string | null): Buffer {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return Buffer.from(`GET /graphql?${search} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nApollo-Require-Preflight: true\r\n${etag === null ? '' : `If-None-Match: ${etag}\r\n`}\r\n`);
}

export function plainGet(path: string, parameters: Record<string, string>): Buffer {
  return Buffer.from(`GET ${path}?${new URLSearchParams(parameters)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
}
