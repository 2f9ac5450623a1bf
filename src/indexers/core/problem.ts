/** The closed list of codes that a refusal can carry, at the API and at the command line alike. Codes are only added. */
export const PROBLEM_CODES = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT',
  'QUERY_TOO_EXPENSIVE', 'RATE_LIMITED', 'SNAPSHOT_SUPERSEDED', 'INTERNAL',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One sentence in the two languages of the hub. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
export type Language = keyof Text;

/** What was given, where, and what to do instead. */
export interface ProblemDetails {
  readonly field?: string;
  readonly value?: string;
  readonly remedy?: Text;
}

/**
 * A refusal of what a user asked for: it names the field, the value and the remedy, and never carries a stack trace or
 * SQL to the outside. Anything else that is thrown is a defect and is masked.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly text: Text,
    readonly details: ProblemDetails = {},
  ) {
    super(text.en);
    this.name = 'Problem';
  }
}

/** A refused input. */
export function badInput(field: string, value: string, text: Text, remedy?: Text): Problem {
  return new Problem('BAD_USER_INPUT', text, { field, value, ...(remedy && { remedy }) });
}

/** Something that was named and does not exist. */
export function notFound(field: string, value: string, text: Text, remedy?: Text): Problem {
  return new Problem('NOT_FOUND', text, { field, value, ...(remedy && { remedy }) });
}
