/** Where requests go: the closed list by which they are counted, because an address comes from the client. */
export const ROUTES = ['graphql', 'download', 'explorer', 'healthz', 'readyz', 'metrics', 'other'] as const;
export type Route = (typeof ROUTES)[number];

/** The route that a path names. What is left over is `other` until the explorer finds a file of its own there. */
export function routeOf(path: string): Route {
  if (path === '/graphql') return 'graphql';
  if (path.startsWith('/download') && (path.length === 9 || path[9] === '/')) return 'download';
  if (path === '/healthz') return 'healthz';
  if (path === '/readyz') return 'readyz';
  return path === '/metrics' ? 'metrics' : 'other';
}
