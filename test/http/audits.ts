import { serverAudits } from 'graphql-http';

/** The official audit of GraphQL over HTTP as tests of the hub at an address, which is known when they run. */
export function auditTests(url: () => string): void {
  const audits = serverAudits({
    url: () => `${url()}/graphql`,
    fetchFn: (address: string, init: RequestInit = {}) =>
      fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'true' } }),
  });

  test('the official audit has its 61 points', () => expect(audits).toHaveLength(61));

  test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('audit $id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
}
