import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { badInput, type Language } from '../../src/indexers/core/problem';
import { deferred, Filter, Kind, later, list, Moment, MomentScalar, Named, Ranking, Row, Unit, type SampleContext } from './sample-types';

const echo = { type: GraphQLString, resolve: (_: unknown, args: object) => JSON.stringify(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))) + classesOf(args) };
const classesOf = (args: object): string => Object.values(args).map((value: unknown) => (value instanceof Moment ? ' Moment' : '')).join('');

function queryType(language: Language): GraphQLObjectType<unknown, SampleContext> {
  return new GraphQLObjectType<unknown, SampleContext>({
    name: 'Query',
    description: language === 'vi' ? 'Truy vấn' : 'Queries',
    fields: {
      language: { type: GraphQLString, resolve: (_, __, context) => context.language },
      units: { type: list(Unit), args: { first: { type: GraphQLInt, defaultValue: 50 } }, resolve: () => [] },
      ranking: {
        type: new GraphQLNonNull(Ranking),
        args: { first: { type: GraphQLInt, defaultValue: 50 }, year: { type: GraphQLInt } },
        resolve: (_, { first }: { first: number }) => {
          const nodes = Array.from({ length: first }, (__, index) => new Row(index + 1));
          return deferred({ totalCount: nodes.length, nodes, edges: nodes.map((node) => ({ node })) });
        },
      },
      nodes: { type: list(Unit), args: { ids: { type: list(GraphQLID) as never } }, resolve: () => [] },
      unit: {
        type: Unit,
        args: { code: { type: GraphQLString } },
        resolve: (_, { code }: { code?: string }) => {
          if (code === 'none') {
            throw badInput('code', 'none', { vi: 'Không có đơn vị này.', en: 'There is no such unit.' }, { vi: 'Xem units.', en: 'See units.' });
          }
          return { code: code ?? '34', name: 'Thái Bình' };
        },
      },
      named: { type: Named, args: { name: { type: GraphQLString } }, resolve: (_, { name }: { name?: string }) => deferred({ name }) },
      echo: {
        ...echo,
        args: {
          text: { type: GraphQLString, defaultValue: 'mặc định' }, number: { type: GraphQLInt }, kind: { type: Kind }, kinds: { type: new GraphQLList(Kind) },
          filter: { type: Filter }, texts: { type: new GraphQLList(GraphQLString) }, flag: { type: GraphQLBoolean }, at: { type: MomentScalar },
          sure: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 3 },
        },
      },
      sql: { type: GraphQLString, resolve: () => { throw new Error('select "secret" from score where code = $1 failed at /srv/hub/src/x.ts'); } },
      sqlLater: { type: GraphQLString, resolve: () => Promise.reject(new Error('duplicate key value violates unique constraint "pk_secret"')) },
      nothing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      slow: { type: GraphQLString, args: { ms: { type: GraphQLInt } }, resolve: (_, { ms }: { ms: number }) => later('đã xong', ms) },
    },
  });
}

export function sampleSchema(language: Language, roots: 'query' | 'all' = 'query'): GraphQLSchema {
  const extra = new GraphQLObjectType({ name: 'Change', fields: { change: { type: GraphQLString, resolve: () => 'changed' } } });
  return new GraphQLSchema({ query: queryType(language), types: [Unit], ...(roots === 'all' && { mutation: extra, subscription: extra }) });
}
