import type { Deadline } from './deadline';
import { DtiHubError, NetworkError } from './errors';
import type { Retry } from './options';

/** Too many requests; a gateway whose hub is away; a hub that is starting; a gateway that got no answer. */
const PASSING: readonly (number | undefined)[] = [429, 502, 503, 504];
const FIRST_WAIT_MS = 250;

/**
 * Does it again while the failure is one that passes, as often as allowed, waiting as long as the hub asks for. What may
 * write is never done twice.
 */
export async function retried<T>(attempt: () => Promise<T>, onlyReads: () => boolean, { times, maxWaitMs }: Retry, deadline: Deadline): Promise<T> {
  for (let done = 0; ; done++) {
    try {
      return await attempt();
    } catch (error) {
      if (done >= times || !passes(error) || !onlyReads()) throw error;
      const waitMs = error.retryAfter === undefined ? FIRST_WAIT_MS * 2 ** done * (0.5 + Math.random()) : error.retryAfter * 1_000;
      if (waitMs > maxWaitMs || !(await deadline.wait(waitMs))) throw error;
    }
  }
}

function passes(error: unknown): error is DtiHubError {
  return error instanceof NetworkError || (error instanceof DtiHubError && PASSING.includes(error.status));
}
