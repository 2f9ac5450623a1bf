import { compareMerit, parsePoints, type Finding, type Points, type RoundCandidate } from '../indexers/core';
import type { Published, UnitRow, VerdictRow } from '../loaders';
import type { Context } from '../schema/context';
import { rankingsOf, type RoundRow } from './round-choice';

type Merit = Pick<RoundCandidate, 'rank' | 'ratio'>;

/** A unit whose place in a round is asked, with its verdicts. */
interface Placed {
  readonly unit: UnitRow;
  readonly verdicts: readonly VerdictRow[];
}

/** The best place and share of every unit: by the rankings of its rules, else in a ranking of these years. */
export async function meritsOf(round: RoundRow, units: readonly Placed[], { loaders }: Context): Promise<RoundCandidate[]> {
  const kinds = new Set(units.map(({ unit }) => unit.kind));
  const rankings = rankingsOf(round.plan, loaders).filter(({ year, unitKind }) => round.years.includes(year) && kinds.has(unitKind));
  const published = await Promise.all(rankings.map((snapshot) => loaders.published(snapshot)));
  return Promise.all(units.map(async ({ unit, verdicts }): Promise<RoundCandidate> => {
    const judged = await Promise.all(verdicts.map(async (verdict) => {
      const findings = await loaders.findings.load({ judgementId: verdict.judgement.judgementId, rule: verdict.ruleCode, unitId: verdict.unit.unitId });
      return meritIn(findings);
    }));
    const ranked = judged.filter(({ rank, ratio }) => rank !== null || ratio !== null);
    const merits = ranked.length > 0 ? ranked : published.map((ranking) => standingIn(ranking, unit));
    const candidate = (merit: Merit): RoundCandidate => ({ key: unit.lineage, code: unit.code ?? unit.slug, ...merit });
    return merits.map(candidate).sort(compareMerit)[0] ?? candidate(NONE);
  }));
}

const NONE: Merit = { rank: null, ratio: null };

/** The place and share that a rule asks for; a rule that asks for no place gives none, for it may rank units among others than its subjects. */
function meritIn(findings: readonly Finding[]): Merit {
  const rank = findings.find(({ kind, actual }) => (kind === 'RANK' || kind === 'PARENT_RANK') && actual !== null)?.actual;
  const { points, max } = findings.find(({ kind, points: found }) => kind === 'RATIO_OF_MAX' && found !== null) ?? {};
  const ratio = points == null || max == null ? null : { points: parsePoints(points) as Points, max: parsePoints(max) as Points };
  return { rank: rank == null ? null : Number(rank), ratio };
}

/** The place of a unit in a whole ranking and its share of the total; nothing where it has no place there. */
function standingIn(published: Published, { lineage }: UnitRow): Merit {
  const row = published.rowOfLineage(lineage);
  const rank = row === null ? 0 : published.rank(row, 0, 'TERRITORY');
  if (row === null || rank === 0) return NONE;
  const { points, max } = published.sum(row, 0);
  return { rank, ratio: { points: points as Points, max: max as Points } };
}
