import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Registry } from 'prom-client';
import { HttpProblem } from './http-problem';

/** Headers by which a proxy says for whom it asks. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'] as const;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** /metrics as the routes see it. */
export interface MetricsDoor {
  /** Throws the refusal of whoever may not read. */
  check(request: IncomingMessage): void;
  text(): Promise<string>;
  readonly type: string;
}

export function metricsDoor(registry: Registry, token: string | undefined): MetricsDoor {
  return { check: (request) => checkReader(request, token), text: () => registry.metrics(), type: registry.contentType };
}

/**
 * Who may read the metrics. With a token whoever brings it; without one this machine alone, and not through a proxy that
 * says whom it speaks for.
 */
function checkReader(request: IncomingMessage, token: string | undefined): void {
  if (token !== undefined) {
    const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined || !sameText(given, token)) throw noToken();
  } else if (!LOOPBACK.test(request.socket.remoteAddress ?? '') || FORWARDED.some((name) => request.headers[name] !== undefined)) {
    throw notFromHere();
  }
}

/** Takes the same time wherever two texts differ. */
function sameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}

const noToken = (): HttpProblem =>
  new HttpProblem(401, 'UNAUTHENTICATED', { vi: 'Cần mã truy cập để đọc số đo.', en: 'The metrics need a token.' }, {
    field: 'Authorization',
    remedy: { vi: 'Hãy gửi Authorization: Bearer và giá trị của METRICS_TOKEN.', en: 'Send Authorization: Bearer with the value of METRICS_TOKEN.' },
  }, { 'WWW-Authenticate': 'Bearer realm="metrics"' });

const notFromHere = (): HttpProblem =>
  new HttpProblem(403, 'FORBIDDEN', { vi: 'Số đo chỉ đọc được từ chính máy này.', en: 'The metrics can be read on this machine only.' }, {
    remedy: { vi: 'Người vận hành có thể đặt METRICS_TOKEN.', en: 'The operator can set METRICS_TOKEN.' },
  });
