import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem';

const MOST_HEADERS = 100;

/** Refuses what node reads without complaint although HTTP forbids it, or although nobody sends so much. */
export function refuseMalformed({ headers, rawHeaders, httpVersionMinor }: IncomingMessage): void {
  const count = rawHeaders.length / 2;
  if (count > MOST_HEADERS) {
    throw new HttpProblem(431, 'QUERY_TOO_EXPENSIVE', { vi: `Quá nhiều tiêu đề HTTP: tối đa ${MOST_HEADERS}.`, en: `Too many HTTP headers: at most ${MOST_HEADERS}.` }, {
      field: 'headers', value: String(count), remedy: { vi: 'Bớt tiêu đề.', en: 'Send fewer headers.' },
    }, { Connection: 'close' });
  }
  const hosts = timesNamed('host', rawHeaders);
  if (hosts > 1 || (hosts === 0 && httpVersionMinor > 0)) {
    throw new HttpProblem(400, 'BAD_USER_INPUT', { vi: 'Yêu cầu HTTP/1.1 cần đúng một tiêu đề Host.', en: 'A request of HTTP/1.1 needs exactly one Host header.' }, {
      field: 'Host', value: String(hosts), remedy: { vi: 'Nêu Host một lần.', en: 'Give Host once.' },
    }, { Connection: 'close' });
  }
  const { expect } = headers;
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') {
    throw new HttpProblem(417, 'BAD_USER_INPUT', { vi: 'Không đáp ứng được điều Expect yêu cầu.', en: 'What Expect asks for cannot be met.' }, {
      field: 'Expect', value: expect, remedy: { vi: 'Bỏ tiêu đề Expect, hoặc dùng 100-continue.', en: 'Leave Expect out, or use 100-continue.' },
    }, { Connection: 'close' });
  }
}

/** How often a header stands in a list of names and values. */
function timesNamed(wanted: string, namesAndValues: readonly string[]): number {
  let times = 0;
  for (let at = 0; at < namesAndValues.length; at += 2) {
    const name = namesAndValues[at]!;
    if (name.length === wanted.length && name.toLowerCase() === wanted) times += 1;
  }
  return times;
}

/** The path and query of a request target; a proxy's client writes them with scheme and host before them. */
export function originForm(target: string): string {
  const host = /^https?:\/\/[^/?]*/i.exec(target)?.[0];
  return host === undefined ? target : `/${target.slice(host.length).replace(/^\//, '')}`;
}
