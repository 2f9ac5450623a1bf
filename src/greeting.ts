/** What somebody who starts the hub at a terminal reads: where it is, and a query to try. */
export function greeting(address: string, data: string): string {
  return `
DTI Hub: ${address}/  (GraphiQL)   ${address}/graphql  (GraphQL)
Dữ liệu / data: ${data}

Thử ngay / try:
{
  ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, first: 3) {
    snapshot { provenance }
    nodes { rank unit { name } points maxPoints percent verdict(rule: "TB-R1") { result reasons { text } } }
  }
}
`;
}

/** The address of the hub as a browser on this machine writes it. */
export function addressOf(host: string, port: number): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
