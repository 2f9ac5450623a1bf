import type { GoalKind, GoalOutcome, GoalReading, GoalReason, Text } from '../indexers/core';
import type { NationalResultRow } from '../loaders';

type Outcome = GoalOutcome<NationalResultRow>;

/** Why a goal has its answer, as a sentence with the results that were compared. */
export function goalText(kind: GoalKind, reading: GoalReading, outcome: Outcome): Text {
  const { result, because, judged, compared } = outcome;
  const byScore = kind === 'EXTERNAL_SCORE' || reading === 'MEAN_OR_BETTER';
  const told = (row: NationalResultRow): Text => (byScore ? scoreOf(row) : placeOf(row));
  if (because !== 'COMPARED') {
    const known = [judged, compared].flatMap((row) => (row === null ? [] : [told(row)]));
    const { vi, en } = WHY[because];
    return known.length === 0 ? { vi: `${vi}.`, en: `${en}.` } : { vi: `${vi}: ${known.map((one) => one.vi).join('; ')}.`, en: `${en}: ${known.map((one) => one.en).join('; ')}.` };
  }
  const [now, how] = [told(judged!), compared === null ? againstGroup(outcome) : againstEarlier(outcome, told(compared))];
  const head = result === 'YES' ? { vi: 'Đạt', en: 'Reached' } : { vi: 'Chưa đạt', en: 'Not reached' };
  return { vi: `${head.vi}: ${now.vi}, ${how.vi}.`, en: `${head.en}: ${now.en}, ${how.en}.` };
}

function againstEarlier({ places, result }: Outcome, then: Text): Text {
  if (places === null) return result === 'YES' ? { vi: `cao hơn ${then.vi}`, en: `above ${then.en}` } : { vi: `không cao hơn ${then.vi}`, en: `not above ${then.en}` };
  if (places === 0) return { vi: `bằng ${then.vi}`, en: `the same as ${then.en}` };
  return places > 0 ? { vi: `hơn ${places} bậc so với ${then.vi}`, en: `${places} better than ${then.en}` } : { vi: `kém ${-places} bậc so với ${then.vi}`, en: `${-places} worse than ${then.en}` };
}

function againstGroup({ group, places, result }: Outcome): Text {
  if (group === null) return result === 'YES' ? { vi: 'không thấp hơn trung bình của các tỉnh', en: 'not below the mean of the provinces' } : { vi: 'thấp hơn trung bình của các tỉnh', en: 'below the mean of the provinces' };
  const middle = { vi: `nhóm giữa (hạng ${group.first} đến ${group.last})`, en: `the middle group (places ${group.first} to ${group.last})` };
  if (places === 0) return { vi: `trong ${middle.vi}`, en: `within ${middle.en}` };
  return places! > 0 ? { vi: `trên ${middle.vi} ${places} bậc`, en: `${places} above ${middle.en}` } : { vi: `dưới ${middle.vi} ${-places!} bậc`, en: `${-places!} below ${middle.en}` };
}

function placeOf({ rank, of, year }: NationalResultRow): Text {
  return { vi: `hạng ${rank} trong ${of} tỉnh, thành phố (năm ${year})`, en: `place ${rank} of ${of} (${year})` };
}

function scoreOf({ score, scaleMax, year }: NationalResultRow): Text {
  const [vi, most] = [score, scaleMax].map((decimal) => decimal!.replace('.', ','));
  return { vi: `${vi} trên thang ${most} (năm ${year})`, en: `${score} of ${scaleMax} (${year})` };
}

const WHY: Readonly<Record<Exclude<GoalReason, 'COMPARED'>, Text>> = {
  NO_RESULT: { vi: 'Chưa biết kết quả nào của những năm được xét', en: 'No result of the years that count is known' },
  NOTHING_TO_COMPARE: { vi: 'Chưa biết kết quả trước đó để so sánh', en: 'No earlier result is known to compare with' },
  OTHER_FIELD: { vi: 'Thứ hạng giữa số tỉnh khác nhau thì không so sánh được', en: 'Places among different numbers of provinces are not comparable' },
  NO_COMPLETE_TABLE: { vi: 'Chưa có bảng đầy đủ để biết trung bình của các tỉnh', en: 'No complete ranking tells the mean of the provinces' },
  SOURCES_DISAGREE: { vi: 'Các nguồn nêu kết quả khác nhau', en: 'Sources print different results' },
  UNIT_ENDED: { vi: 'Tỉnh không còn vào cuối năm được hỏi', en: 'The province was no more at the end of the year asked about' },
};
