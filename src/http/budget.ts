import { HttpProblem, type Headers } from './http-problem';
import { Recent } from '../loaders/recent';

/** Addresses remembered; who has not asked for longest is forgotten, and begins anew with a full budget. */
const REMEMBERED = 10_000;
const WINDOW_SECONDS = 60;

/** What an address has left after a charge. */
export interface Spent {
  readonly allowed: boolean;
  readonly perMinute: number;
  readonly left: number;
  /** Until nothing of the budget is missing. */
  readonly fullInSeconds: number;
  /** Until the refused charge can be paid; 0 when it was allowed. */
  readonly retryInSeconds: number;
}

/**
 * How many objects the queries of one client address may ask for in a minute: a bucket that fills up evenly. A charge
 * that cannot be paid takes nothing; one above the whole budget costs the whole budget, so that it is not refused for ever.
 */
export class Budget {
  private readonly buckets = new Recent<string, { left: number; at: number }>(REMEMBERED);

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  charge(address: string, cost: number): Spent {
    const { perMinute } = this;
    const price = Math.min(cost, perMinute);
    const now = this.now();
    const bucket = this.buckets.get(address) ?? { left: perMinute, at: now };
    bucket.left = Math.min(perMinute, bucket.left + this.earnedIn(now - bucket.at));
    bucket.at = now;
    const allowed = bucket.left >= price;
    if (allowed) bucket.left -= price;
    this.buckets.set(address, bucket);
    const secondsFor = (amount: number): number => Math.ceil((amount * WINDOW_SECONDS) / perMinute);
    return {
      allowed, perMinute, left: Math.floor(bucket.left),
      fullInSeconds: secondsFor(perMinute - bucket.left), retryInSeconds: allowed ? 0 : Math.max(1, secondsFor(price - bucket.left)),
    };
  }

  private earnedIn(milliseconds: number): number {
    return (milliseconds * this.perMinute) / (WINDOW_SECONDS * 1_000);
  }
}

/** The budget as the IETF draft "RateLimit header fields for HTTP" tells it. */
export function budgetHeaders({ allowed, perMinute, left, fullInSeconds, retryInSeconds }: Spent): Headers {
  return {
    'RateLimit-Policy': `"cost";q=${perMinute};w=${WINDOW_SECONDS}`,
    RateLimit: `"cost";r=${left};t=${fullInSeconds}`,
    ...(!allowed && { 'Retry-After': String(retryInSeconds) }),
  };
}

/** The refusal of a query that its address cannot pay now. */
export function budgetSpent(spent: Spent, cost: number): HttpProblem {
  const { perMinute, retryInSeconds } = spent;
  return new HttpProblem(429, 'RATE_LIMITED', {
    vi: `Địa chỉ này đã dùng hết hạn mức ${perMinute} đối tượng mỗi phút.`,
    en: `This address has spent its budget of ${perMinute} objects a minute.`,
  }, {
    field: 'cost',
    value: String(cost),
    remedy: { vi: `Chờ ${retryInSeconds} giây rồi gửi lại, hoặc lấy ít hơn mỗi lần.`, en: `Wait ${retryInSeconds} seconds and send it again, or ask for less at a time.` },
  }, budgetHeaders(spent));
}
