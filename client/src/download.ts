import type { Deadline } from './deadline';
import { lost, readAll, refused, type Sending } from './received';

/** Fetches a file of the hub once, as text. */
export async function download(sending: Sending, deadline: Deadline): Promise<string> {
  const { address, headers, fetch } = sending;
  const received = await fetch(address, { headers, signal: deadline.signal }).then(readAll).catch((cause: unknown) => {
    throw lost(sending, deadline, cause);
  });
  if (received.status !== 200) throw refused(received, sending, errorsIn(received.body));
  return received.body;
}

/** The `errors` of a refusal in JSON; undefined in anything else. */
function errorsIn(body: string): unknown {
  try {
    return (JSON.parse(body) as { errors?: unknown } | null)?.errors;
  } catch {
    return undefined;
  }
}
