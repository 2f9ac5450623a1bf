import { getOperationAST, parse, print, type DocumentNode } from 'graphql';

/**
 * A query that carries the types of its answer and of its variables. What GraphQL Code Generator writes fits, as a
 * `TypedDocumentNode` or as a `TypedDocumentString`; so does the result of a `gql` tag, which knows no types.
 */
// eslint-disable-next-line @typescript-eslint/no-wrapper-object-types -- a TypedDocumentString is a String object
export type TypedDocument<Result, Variables> = (DocumentNode | String) & {
  /** Never there at run time; it holds the types together. */
  readonly __apiType?: (variables: Variables) => Result;
};

/** Joins the text of an operation with the texts of the fragments behind it. */
export function gql(texts: TemplateStringsArray, ...fragments: readonly unknown[]): string {
  return texts.map((text, at) => `${text}${at < fragments.length ? String(fragments[at]) : ''}`).join('').trim();
}

/** The text of a document, whichever form it has. */
export function textOf(document: TypedDocument<unknown, never> | string): string {
  return typeof document === 'object' && 'kind' in document ? print(document) : String(document);
}

/** Whether a text only reads, so that sending it twice is harmless. What cannot be parsed is refused by the hub before it runs. */
export function isQuery(text: string): boolean {
  try {
    return getOperationAST(parse(text))?.operation === 'query';
  } catch {
    return false;
  }
}
