import { PROBLEM_CODES, type ProblemCode } from '../indexers/core/problem';
import { ROUTES, type Route } from './route';

/** Methods by which requests are counted; a client may send any word. */
export const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'other'] as const;
/** How requests end: the class of the status, or `gone` where the client left before its answer was sent whole. */
export const OUTCOMES = ['gone', '1xx', '2xx', '3xx', '4xx', '5xx'] as const;
/** Upper ends of the classes of duration, in milliseconds; beyond them is one class more. */
export const DURATIONS_MS = [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000] as const;

const CLASSES = DURATIONS_MS.length + 1;
const METHOD_AT: ReadonlyMap<string, number> = new Map(METHODS.map((method, at) => [method, at]));
const ROUTE_AT: ReadonlyMap<Route, number> = new Map(ROUTES.map((route, at) => [route, at]));
const CODE_AT: ReadonlyMap<string, number> = new Map(PROBLEM_CODES.map((code, at) => [code, at]));

/**
 * What has gone through the door, counted in plain arrays of fixed size: a request costs some additions, whatever a
 * client sends adds no entry, and everything is read out only when somebody asks for /metrics.
 */
export class Traffic {
  private begun = 0;
  private ended = 0;
  private readonly requests = new Float64Array(ROUTES.length * METHODS.length * OUTCOMES.length);
  private readonly durations = new Float64Array(ROUTES.length * CLASSES);
  private readonly milliseconds = new Float64Array(ROUTES.length);
  private readonly refusals = new Float64Array(PROBLEM_CODES.length);
  private requested = 0;
  private kept = 0;

  /** A request has come. */
  begin(): void {
    this.begun += 1;
  }

  /** A request has ended after so many milliseconds; status 0 = the client is gone. */
  end(route: Route, method: string | undefined, status: number, ms: number): void {
    this.ended += 1;
    const [at, methodAt] = [ROUTE_AT.get(route)!, METHOD_AT.get(method ?? '') ?? METHODS.length - 1];
    this.requests[(at * METHODS.length + methodAt) * OUTCOMES.length + Math.trunc(status / 100)]! += 1;
    let duration = 0;
    while (duration < DURATIONS_MS.length && ms > DURATIONS_MS[duration]!) duration += 1;
    this.durations[at * CLASSES + duration]! += 1;
    this.milliseconds[at]! += ms;
  }

  /** A GraphQL operation was answered: what it cost, and the first code it was refused with, if any. */
  answer(cost: number, code?: string): void {
    this.requested += cost;
    const at = code === undefined ? undefined : CODE_AT.get(code);
    if (at !== undefined) this.refusals[at]! += 1;
  }

  /** A question was answered by an answer that was kept. */
  keptAnswer(): void {
    this.kept += 1;
  }

  get keptAnswers(): number {
    return this.kept;
  }

  get underWay(): number {
    return this.begun - this.ended;
  }

  /** The cost of all operations so far. */
  get cost(): number {
    return this.requested;
  }

  /** Every combination that has occurred, with its number. */
  *counts(): Generator<{ route: Route; method: string; status: string; count: number }> {
    for (const [at, count] of this.requests.entries()) {
      if (count === 0) continue;
      const [route, method] = [Math.floor(at / (METHODS.length * OUTCOMES.length)), Math.floor(at / OUTCOMES.length) % METHODS.length];
      yield { route: ROUTES[route]!, method: METHODS[method]!, status: OUTCOMES[at % OUTCOMES.length]!, count };
    }
  }

  /** Every route with its requests by class of duration, and all their milliseconds. */
  *timings(): Generator<{ route: Route; classes: readonly number[]; ms: number }> {
    for (const [at, route] of ROUTES.entries()) {
      yield { route, classes: [...this.durations.subarray(at * CLASSES, (at + 1) * CLASSES)], ms: this.milliseconds[at]! };
    }
  }

  *refused(): Generator<{ code: ProblemCode; count: number }> {
    for (const [at, code] of PROBLEM_CODES.entries()) yield { code, count: this.refusals[at]! };
  }
}
