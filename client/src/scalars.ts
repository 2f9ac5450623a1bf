/**
 * An exact decimal number as text, without exponent: "449.98", "0.899960". Scores are exact and must stay so: show the text
 * as it is, compare ranks instead of points, and if you must compute, use whole numbers or a decimal library. `Number(…)` is
 * for charts only: 0.1 + 0.2 is not 0.3 there, and a department just below 90 % may seem to reach it.
 */
export type Decimal = string;

/** A day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A moment with its time zone, such as `2026-11-22T00:00:00.000Z`. */
export type IsoDateTime = string;
