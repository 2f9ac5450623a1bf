import 'reflect-metadata';
import { graphql, type GraphQLSchema } from 'graphql';
import { type Problem, type Language } from '../../src/indexers/core';
import { createLoaders, HubStore } from '../../src/loaders';
import { buildHubSchema } from '../../src/resolvers/build';
import type { Context } from '../../src/schema/context';
import { toProblem } from '../../src/schema/validation';
import type { Database } from '../../src/database/data-source';

/** A day on which the seeds are valid as they stand, whatever the clock says. */
export const TODAY = '2026-11-22';

export interface Asked {
  readonly variables?: Record<string, unknown>;
  readonly language?: Language;
  readonly today?: string;
}

/** The API without HTTP: queries against a database, their problems, and the statements they cost. */
export class Api {
  private constructor(
    readonly store: HubStore,
    private readonly schemas: Readonly<Record<Language, GraphQLSchema>>,
    /** Names of the statements sent since the last `forget()`. */
    readonly statements: string[],
  ) {}

  static async open(database: Database): Promise<Api> {
    const statements: string[] = [];
    const { dataSource } = database;
    const send = dataSource.query.bind(dataSource);
    dataSource.query = ((...sent: Parameters<typeof send>) => {
      statements.push(/\/\* (\S+) \*\//.exec(sent[0])?.[1] ?? sent[0]);
      return send(...sent);
    }) as typeof dataSource.query;
    const store = await HubStore.open(dataSource);
    return new Api(store, { vi: await buildHubSchema('vi'), en: await buildHubSchema('en') }, statements);
  }

  context({ language = 'vi', today = TODAY }: Asked = {}): Context {
    return { language, today, loaders: createLoaders(this.store) };
  }

  /** The data of an answer without errors. */
  async ask(source: string, asked: Asked = {}): Promise<any> {
    const { data, errors } = await this.run(source, asked);
    if (errors !== undefined) throw errors[0]!.originalError ?? errors[0];
    return JSON.parse(JSON.stringify(data));
  }

  /** The refusal that a query meets. */
  async refusal(source: string, asked: Asked = {}): Promise<Problem> {
    const { errors } = await this.run(source, asked);
    const problem = errors === undefined ? null : toProblem(errors[0]!.originalError ?? errors[0]);
    if (problem === null) throw new Error(`no refusal but ${errors === undefined ? 'an answer' : errors[0]!.stack}`);
    return problem;
  }

  /** The statements that a query costs. */
  async cost(source: string, asked: Asked = {}): Promise<string[]> {
    this.forget();
    await this.ask(source, asked);
    return [...this.statements].sort();
  }

  forget(): void {
    this.statements.length = 0;
  }

  private run(source: string, asked: Asked) {
    const { language = 'vi', variables } = asked;
    return graphql({ schema: this.schemas[language], source, contextValue: this.context(asked), ...(variables && { variableValues: variables }) });
  }
}
