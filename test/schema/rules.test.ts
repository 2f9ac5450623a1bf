import 'reflect-metadata';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { buildHubSchema } from '../../src/resolvers/build';
import type { Rule } from './rules/fault';
import * as names from './rules/names';
import * as relay from './rules/relay';
import * as types from './rules/types';

const RULES: Readonly<Record<string, Rule>> = { ...names, ...types, ...relay };

/** Places that break a rule and may, with the reason. One that no longer does is a fault of this list. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wordsAreWhole: { 'RankingOrder.RANK_DESC': 'named so by the contract', 'Succession.sourceDoc': 'released in 0.1.0' },
  listsAreNeverNull: {
    'Query.nodes': 'null stands where nothing has the id, as the Relay convention has it',
    'Formula.options': 'null: the formula is of another kind, which has none',
    'Formula.parts': 'null: the formula is of another kind, which has none',
    'Formula.steps': 'null: the formula is of another kind, which has none',
    'Rule.mainIndicators': "null: the set's total, whatever main indicators it has",
  },
  daysAreDates: {
    'PlanDeadline.lastDay': 'a day of every year has no year',
    'PlanDeadline.monthDay': 'a day of every year has no year',
    'PublishedFact.rankFrom': 'how a rank is known, no day',
    'PublishedFact.scoreFrom': 'how a score is known, no day',
  },
  connectionsHaveOneForm: {
    Ranking: 'a page of standings with scope and statistics, named for what it is',
    Calendar: 'a page of entries with what comes next, named for what it is',
  },
};

/** For each rule, schemas that break it, and where. */
const PLANTED: Readonly<Record<string, readonly (readonly [schema: string, ...places: string[]])[]>> = {
  typesArePascalCase: [['type Query { a: unit_kind } scalar unit_kind', 'unit_kind'], ['type Query { a: URL } scalar URL', 'URL']],
  fieldsAndArgumentsAreCamelCase: [['type Query { unit_kind(Year: Int): Int }', 'Query.unit_kind', 'Query.unit_kind(Year)'], ['type Query { a(by: By): Int } input By { unitID: Int }', 'By.unitID']],
  membersAreUpperSnakeCase: [['type Query { a: Kind } enum Kind { COMMUNE District A__B }', 'Kind.District', 'Kind.A__B']],
  inputsSayWhatTheyAre: [['type Query { a(by: Order, filter: UnitFilter): Int } input Order { a: Int } input UnitFilter { a: Int }', 'Order']],
  truthsAreAdjectives: [['type Query { isCurrent(hasParent: Boolean): Boolean! issued: Boolean }', 'Query.isCurrent', 'Query.isCurrent(hasParent)']],
  wordsAreWhole: [['type Query { unitDesc(org: Int): Prov } enum Prov { MAX_NUM DESCENT }', 'Query.unitDesc', 'Query.unitDesc(org)', 'Prov.MAX_NUM', 'Prov']],
  argumentsCanBeVariables: [['type Query { class(in: Int): Int, a(by: By): Int } input By { default: Int }', 'By.default', 'Query.class(in)']],
  listsAreNeverNull: [['type Query { a: [Int!], b: [Int]!, c: [Int], d: [[Int!]!]!, e(f: [Int], g: [Int!]): [Int!]! }', 'Query.a', 'Query.b', 'Query.c', 'Query.d', 'Query.e(f)']],
  idsAreIds: [['type Query { id: String! a(id: Int, ids: [String!]): ID b(id: ID, ids: [ID!]): Int }', 'Query.id', 'Query.a(id)', 'Query.a(ids)']],
  thingsAreNotNamedById: [['type Query { unitId: ID a(planIds: [ID!]): Int grid: Int }', 'Query.unitId', 'Query.a(planIds)']],
  daysAreDates: [
    ['scalar Date scalar DateTime type Query { judgedAt: Date issueDate: String date: DateTime asOf(unitsAsOf: String): Date }', 'Query.judgedAt', 'Query.issueDate', 'Query.date', 'Query.asOf(unitsAsOf)'],
    ['scalar Date type Query { validFrom: String to: String lastDay: String from: Int endedOn: String begins: String validTo: Date }', 'Query.validFrom', 'Query.to', 'Query.lastDay', 'Query.endedOn'],
  ],
  deprecationsNameTheirDay: [[
    `type Query { a: Int @deprecated, b(c: Int @deprecated(reason: "soon")): Int, d: Kind @deprecated(reason: "use e; gone on 2027-01-31") }
     enum Kind { X @deprecated(reason: "gone on 2027-02-30") }`,
    'Kind.X', 'Query.a', 'Query.b(c)',
  ]],
  pageInfoIsThatOfRelay: [['type Query { a: PageInfo } type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean, endCursor: String! }', 'PageInfo.hasPreviousPage', 'PageInfo.startCursor', 'PageInfo.endCursor']],
  connectionsHaveOneForm: [
    [connection('UnitConnection', '[UnitEdge]!', '[Unit!]', 'Int'), 'UnitConnection.edges', 'UnitConnection.nodes', 'UnitConnection.totalCount'],
    [connection('UnitPage', '[UnitEdge!]!', '[Unit!]!', 'Int!'), 'UnitPage'],
    [`${connection('UnitConnection', '[Item!]!', '[Unit!]!', 'Int!')} type Item { node: Unit! }`.replace('type UnitEdge', 'type Edge'), 'UnitConnection.edges', 'UnitEdge'],
    [connection('UnitConnection', '[UnitEdge!]!', '[Unit!]!', 'Int!').replace('cursor: String!, node: Unit!', 'node: Unit'), 'UnitEdge.node', 'UnitEdge.cursor'],
    ['type Query { a: UnitConnection } type UnitConnection { items: [Int!]! }', 'UnitConnection.edges', 'UnitConnection.nodes', 'UnitConnection.pageInfo', 'UnitConnection.totalCount', 'UnitEdge'],
  ],
  pagesAreAskedForInOneWay: [[
    connection('UnitConnection', '[UnitEdge!]!', '[Unit!]!', 'Int!').replace('a: UnitConnection', `a: UnitConnection!, b(first: Int, after: ID): UnitConnection!,
      c(first: Int = 50, after: String, last: Int, offset: Int): UnitConnection!, d(first: Int = 50, after: String): UnitConnection!`),
    'Query.a', 'Query.a', 'Query.b', 'Query.b', 'Query.c(last)', 'Query.c(offset)',
  ]],
  whatHasAnIdIsANode: [
    ['interface Node { id: ID! } type Query { node(id: ID!): Node, nodes(ids: [ID!]!): [Node]!, u: Unit, n: Named } type Unit { id: ID! } interface Named { id: ID! }', 'Unit', 'Named'],
    ['interface Node { id: ID! } type Query { node(id: ID!): Node!, u: Unit } type Unit implements Node { id: ID! }', 'Query.node', 'Query.nodes'],
  ],
};

function connection(name: string, edges: string, nodes: string, totalCount: string): string {
  return `type Query { a: ${name} } type ${name} { edges: ${edges}, nodes: ${nodes}, pageInfo: PageInfo!, totalCount: ${totalCount} }
    type UnitEdge { cursor: String!, node: Unit! } type Unit { name: String } type PageInfo { hasNextPage: Boolean! }`;
}

let hub: GraphQLSchema;
beforeAll(async () => {
  hub = await buildHubSchema('en');
});

describe.each(Object.entries(RULES))('%s', (name, rule) => {
  test('holds in the schema of the hub, but for the exceptions with a reason', () => {
    const unexpected = rule(hub).filter(({ place }) => EXCEPTIONS[name]?.[place] === undefined);
    expect(unexpected).toEqual([]);
    expect(Object.keys(EXCEPTIONS[name] ?? {}).filter((place) => !rule(hub).some((fault) => fault.place === place))).toEqual([]);
  });

  test('finds what was planted, and nothing else', () => {
    expect(PLANTED[name]?.length).toBeGreaterThan(0);
    for (const [schema, ...places] of PLANTED[name]!) expect(rule(buildSchema(schema)).map(({ place }) => place).sort()).toEqual(places.sort());
  });
});
