import { isScored, type IndicatorSet, type Language, type Text } from '../indexers/core';
import type { IndicatorStandingRow, Loaders } from '../loaders';
import { inLanguage } from './language';

const KNOWN: Readonly<Record<string, Text>> = {
  NOT_REPORTED: { vi: 'NOT_REPORTED: chưa được báo cáo', en: 'NOT_REPORTED: nobody has reported it' },
  ZERO_DENOMINATOR: { vi: 'ZERO_DENOMINATOR: mẫu số bằng 0', en: 'ZERO_DENOMINATOR: the denominator is 0' },
  NOT_APPRAISED: { vi: 'NOT_APPRAISED: đơn vị chưa có điểm được phê duyệt', en: 'NOT_APPRAISED: the unit has no approved scores' },
  NOT_APPLICABLE: { vi: 'NOT_APPLICABLE: không áp dụng cho đơn vị', en: 'NOT_APPLICABLE: it does not apply to the unit' },
};

/** Why a node of a unit is missing or not applicable: as entered on the scorecard, else what its parts show. */
export async function scoreReason(standing: IndicatorStandingRow, loaders: Loaders, language: Language): Promise<string> {
  const { scorecardId } = standing.published.competitors[standing.row]!;
  if (scorecardId === null) return inLanguage(language, KNOWN.NOT_APPRAISED!);
  const entered = (await loaders.scorecards.load(scorecardId))[standing.node.code]?.reason;
  if (entered !== undefined) return KNOWN[entered] === undefined ? entered : inLanguage(language, KNOWN[entered]);
  if (standing.status === 'NOT_APPLICABLE') return inLanguage(language, KNOWN.NOT_APPLICABLE!);
  return inLanguage(language, incomplete(standing));
}

/** How many of the scored parts of a node are missing. */
function incomplete({ published, row, column }: IndicatorStandingRow): Text {
  const parts = partsOf(published.set, column).filter((part) => isScored(published.set.nodes[part]!));
  const missing = parts.filter((part) => published.scoreStatus(row, part) === 'MISSING').length;
  if (missing === 0) return KNOWN.NOT_REPORTED!;
  return { vi: `INCOMPLETE: thiếu ${missing}/${parts.length}`, en: `INCOMPLETE: ${missing} of ${parts.length} missing` };
}

/** Columns of the parts of a node or pillar. */
function partsOf({ nodes, pillars }: IndicatorSet, column: number): readonly number[] {
  if (column >= nodes.length) return pillars[column - nodes.length]!.mainIndicators;
  return nodes.flatMap((node, index) => (node.parent === column ? [index] : []));
}
