/** One question, as the hub and as the reference are asked it. */
export interface Question {
  readonly variables: object;
  readonly sql: { readonly path: string; readonly parameters: Record<string, string> };
}

/** A goal of the design as ratios to the references of this run. */
export interface Goal {
  /** Answers a second of the hub for each of one SQL statement behind node HTTP, with variables that never repeat, and with repeating ones. */
  readonly uncached: number;
  readonly cached: number;
  /** Cached answers for each prebuilt answer from memory. */
  readonly ofLimit: number;
}

export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly connections: number;
  readonly query: string;
  /** No question twice: whoever asks them in turn meets no exact-answer cache smaller than all of them together. */
  readonly questions: readonly Question[];
  readonly goal: Goal;
  /** The figures of both answers in one form, to be compared. */
  readonly fromHub: (data: unknown) => unknown;
  readonly fromSql: (answer: unknown) => unknown;
}
