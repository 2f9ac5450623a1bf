import {
  GraphQLEnumType, GraphQLFloat, GraphQLID, GraphQLInputObjectType, GraphQLInt, GraphQLInterfaceType, GraphQLList,
  GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLString, type GraphQLFieldConfigMap, type GraphQLOutputType,
} from 'graphql';
import type { Language } from '../../src/indexers/core/problem';

/** A schema with the shapes of the real one (ranking, units, lists inside lists) and the accidents a server must survive. */
export interface SampleContext {
  language: Language;
}

export const list = (type: GraphQLOutputType): GraphQLNonNull<GraphQLList<GraphQLOutputType>> =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
export const later = <T>(value: T, ms = 0): Promise<T> => new Promise((resolve) => void setTimeout(resolve, ms, value).unref());
export const deferred = <T>(value: T): Promise<T> => Promise.resolve(value);

/** A scalar whose literals parse to an instance of a class, and which refuses in its own words. */
export class Moment {
  constructor(readonly text: string) {}
}
export const MomentScalar = new GraphQLScalarType<Moment, string>({
  name: 'Moment',
  serialize: String,
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^\d{4}$/.test(value)) throw new TypeError('A moment is a year.');
    return new Moment(value);
  },
});

export const Kind = new GraphQLEnumType({ name: 'Kind', values: { PROVINCE: { value: 1 }, COMMUNE: { value: 2 } } });
export const Filter = new GraphQLInputObjectType({
  name: 'Filter',
  fields: { kind: { type: Kind }, codes: { type: new GraphQLList(GraphQLString) }, least: { type: GraphQLInt, defaultValue: 7 } },
});

export const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: GraphQLString } },
  resolveType: (value: { name?: string }) => {
    if (value.name === 'broken') throw new Error('No such type in /srv/secret');
    return 'Unit';
  },
});

export const Unit: GraphQLObjectType = new GraphQLObjectType({
  name: 'Unit',
  interfaces: [Named],
  fields: (): GraphQLFieldConfigMap<{ code: string }, SampleContext> => ({
    code: { type: new GraphQLNonNull(GraphQLID) },
    name: { type: GraphQLString },
    aliasOf: { type: GraphQLString, resolve: () => null },
    parent: { type: Unit, resolve: () => ({ code: '34', name: 'Thái Bình' }) },
    children: { type: list(Unit), resolve: ({ code }) => deferred([0, 1].map((n) => ({ code: `${code}.${n}`, name: `Xã ${n}` }))) },
  }),
});

const Indicator = new GraphQLObjectType({ name: 'Indicator', fields: { points: { type: GraphQLFloat }, node: { type: Unit } } });

export const MAIN_FIELDS = ['points', 'maxPoints', 'ratio', 'percent', 'level', 'rank', 'rankStatus', 'tiedWith', 'of', 'publishedRank', 'rankChange'];
export const Standing = new GraphQLObjectType({
  name: 'Standing',
  fields: {
    ...Object.fromEntries(MAIN_FIELDS.map((name) => [name, { type: GraphQLString }])),
    unit: { type: new GraphQLNonNull(Unit) },
    mainIndicators: { type: list(Indicator) },
    components: { type: list(Indicator), resolve: () => [] },
    verdict: { type: Unit, args: { rule: { type: new GraphQLNonNull(GraphQLString) } }, resolve: () => null },
    failing: { type: GraphQLString, resolve: () => { throw new Error('a defect in each row'); } },
    getter: { type: GraphQLString },
  },
});

export class Row {
  readonly unit = { code: '34', name: 'Thái Bình' };
  readonly mainIndicators = [{ points: 51.69, node: null }, { points: 76.6, node: null }];
  constructor(readonly rank: number) {
    for (const name of MAIN_FIELDS) (this as Record<string, unknown>)[name] ??= `${name} ${rank}`;
  }
  get getter(): string {
    throw new Error('an invariant of a row is broken');
  }
}

export const Ranking = new GraphQLObjectType({
  name: 'Ranking',
  fields: () => ({
    totalCount: { type: GraphQLInt },
    nodes: { type: list(Standing) },
    edges: { type: list(new GraphQLObjectType({ name: 'StandingEdge', fields: { node: { type: Standing } } })) },
  }),
});
