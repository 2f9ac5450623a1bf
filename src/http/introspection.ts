import { Problem } from '../indexers/core/problem';

/** The refusal of a query that reads the schema of a hub that does not show it. `__typename` is no such query. */
export const introspectionClosed = (): Problem =>
  new Problem('FORBIDDEN', {
    vi: 'Hub này không cho tra cứu lược đồ.',
    en: 'This hub does not let its schema be read.',
  }, {
    remedy: { vi: 'Xem tài liệu của API, hoặc hỏi người vận hành.', en: "See the API's documentation, or ask the operator." },
  });
