import { meanOf } from '../indexers/core/statistics';
import { parseScaled, TOTAL, type NationalIndex, type NationalResult, type Share } from '../indexers/core';
import type { Published } from './published';
import type { PublishedFactRow } from './published-fact';
import { viewOf } from './ranked-view';
import type { StandingRow } from './standing';

/** A result of a province in a national index, with where it stands: in a complete ranking of the hub, or alone. */
export interface NationalResultRow extends NationalResult {
  readonly index: NationalIndex;
  readonly unitKey: string | null;
  readonly score: string | null;
  readonly scaleMax: string | null;
  readonly complete: boolean;
  readonly standing: StandingRow | null;
  readonly fact: PublishedFactRow | null;
}

/** Decimals of a printed score. */
const DECIMALS = 6;

/** A result that is known alone. A rank that nobody printed is none. */
export function resultOfFact(fact: PublishedFactRow): NationalResultRow {
  const { index, unitKey, year, listedOn, rank, of, score, scaleMax } = fact;
  return { index: index!, unitKey, year, listedOn, rank, of, score, scaleMax, share: shareOf(score, scaleMax), mean: null, complete: false, standing: null, fact };
}

/** The result of a row of a ranking of all provinces: this hub ranks them by the digital transformation index. */
export function resultOfRow(published: Published, row: number): NationalResultRow {
  const { snapshot, size } = published;
  const standing = viewOf(published, TOTAL, 'TERRITORY').standing(row);
  const ranked = Array.from({ length: size }, (_, at) => at).filter((at) => published.rankStatus(at, TOTAL) === 'RANKED');
  const { points, max } = published.sum(row, TOTAL);
  const complete = ranked.length === size;
  return {
    index: 'DTI', unitKey: standing.unit.key, year: snapshot.year, listedOn: snapshot.unitsAsOf, rank: standing.rank, of: standing.of,
    score: standing.ratio, scaleMax: '1', share: standing.rank === null ? null : { numerator: BigInt(points), denominator: BigInt(max) },
    mean: complete ? meanOf(ranked.map((at) => published.sum(at, TOTAL))) : null, complete, standing, fact: null,
  };
}

function shareOf(score: string | null, scaleMax: string | null): Share | null {
  const [numerator, denominator] = [score, scaleMax].map((text) => (text === null ? null : parseScaled(text, DECIMALS)));
  return numerator == null || !denominator ? null : { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}
