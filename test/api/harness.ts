import { DtiHub, DtiHubError } from '../../client/src';
import type { Database } from '../../src/database/data-source';
import { PROBLEM_CODES, type Language } from '../../src/indexers/core';
import { createLoaders, type HubStore } from '../../src/loaders';
import { startHub, type RunningHub } from '../support/running-hub';
import { TODAY } from '../support/today';

export interface Asked {
  readonly variables?: Record<string, unknown> | undefined;
  readonly language?: Language;
}

/** The API as a partner meets it: the real hub over HTTP, asked through the SDK, and the statements that an answer costs. */
export class Api {
  private constructor(
    private readonly running: RunningHub,
    /** The typed calls. */
    readonly hub: DtiHub,
    /** Names of the statements sent since the last `forget()`. */
    readonly statements: string[],
  ) {}

  /** Starts a hub over a database, on a day; `close` stops it and leaves the database open. */
  static async open(database: Database, today = TODAY): Promise<Api> {
    const statements: string[] = [];
    const { dataSource } = database;
    const send = dataSource.query.bind(dataSource);
    dataSource.query = ((...sent: Parameters<typeof send>) => {
      statements.push(/\/\* (\S+) \*\//.exec(sent[0])?.[1] ?? sent[0]);
      return send(...sent);
    }) as typeof dataSource.query;
    const running: RunningHub = await startHub(database, { contextFor: (language) => ({ language, today, loaders: createLoaders(running.store) }) });
    return new Api(running, new DtiHub(running.url, { language: 'vi', retry: false }), statements);
  }

  get store(): HubStore {
    return this.running.store;
  }

  get url(): string {
    return this.running.url;
  }

  /** What the hub has written to its log. */
  get lines(): readonly string[] {
    return this.running.lines;
  }

  /** The data of an answer without errors. */
  ask(source: string, { variables, language }: Asked = {}): Promise<any> {
    return this.hub.request(source, variables, { language });
  }

  /** The refusal that a query meets; in the other language it must be the same one. */
  async refusal(source: string, { variables, language = 'vi' }: Asked = {}): Promise<DtiHubError> {
    const met = await this.met(source, { variables, language });
    const other = await this.met(source, { variables, language: language === 'vi' ? 'en' : 'vi' });
    const same = ({ code, field, value, path, remedy }: DtiHubError): unknown[] => [code, field, value, path, remedy === undefined];
    expect(same(other)).toEqual(same(met));
    return met;
  }

  private async met(source: string, asked: Asked): Promise<DtiHubError> {
    const met = await this.ask(source, asked).then((answer: unknown) => answer, (error: unknown) => error);
    const isRefusal = met instanceof DtiHubError && met.code !== 'INTERNAL' && PROBLEM_CODES.some((code) => code === met.code);
    if (!isRefusal) throw new Error(`no refusal but ${met instanceof Error ? met.stack : JSON.stringify(met)}`);
    return met;
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

  close(): Promise<void> {
    return this.running.close();
  }
}
