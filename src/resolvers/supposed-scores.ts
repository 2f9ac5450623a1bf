import { badInput, boundsOf, enteredInput, enteredPoints, formatPoints, LARGEST_MAXIMUM, NOT_APPLICABLE, NOT_REPORTED, notFound, parsePoints, points, type Bounds, type Problem, type Refused, type Score, type SetNode, type Supposed } from '../indexers/core';
import { labelOf, NodeFinder, RANK } from '../indexers/import-nodes';
import { keyOf, type Published, type Units } from '../loaders';
import { shown } from '../schema/validation';
import type { ScoreChange } from '../schema/what-if';
import { notOffered, unitNamed, unknownName } from './refusals';

/** The supposed scores by unit and node of a publication; the first that cannot be taken is refused with its field. */
export function supposedScores(changes: readonly ScoreChange[], published: Published, units: Units): Supposed {
  const supposed = new Map<number, Map<number, Score>>();
  const reader = new ChangeReader(published, units);
  changes.forEach((change, at) => {
    const field = `input.changes[${at}]`;
    const [row, node] = [reader.row(change, field), reader.node(change, field)];
    const own = supposed.get(row) ?? new Map<number, Score>();
    if (own.has(node)) throw twice(field, change);
    supposed.set(row, own.set(node, reader.score(change, node, field)));
  });
  return supposed;
}

class ChangeReader {
  private readonly nodes: NodeFinder;
  private readonly bounds: readonly Bounds[];

  constructor(private readonly published: Published, private readonly units: Units) {
    this.nodes = new NodeFinder(published.set);
    this.bounds = boundsOf(published.set);
  }

  row({ unit: label }: ScoreChange, path: string): number {
    const [field, day, key] = [`${path}.unit`, this.published.snapshot.unitsAsOf, keyOf('Unit', label)];
    const unit = (key === null ? null : this.units.withKey(key)) ?? unitNamed(this.units, label, day, field);
    const row = this.published.rowOf(unit);
    if (row !== null) return row;
    throw notFound(field, shown(label), { vi: `${unit.fullName} không có trong bản công bố này.`, en: `${unit.fullName} is not in this snapshot.` }, {
      vi: 'Hỏi một đơn vị có trong bảng xếp hạng của bản công bố, theo mã hoặc slug của ngày lấy đơn vị.',
      en: 'Ask for a unit of the ranking, by its code or slug on the day of the snapshot.',
    });
  }

  node({ node: label }: ScoreChange, path: string): number {
    const [field, found] = [`${path}.node`, this.nodes.find(label.trim())];
    if (typeof found === 'number') return found;
    const what = { vi: 'Chỉ số', en: 'The node' };
    if (found !== null && found !== RANK) throw notOffered(field, label, what, found.several);
    throw unknownName(field, label, { vi: 'chỉ số', en: 'node' }, this.nodes.known.filter((code) => code !== RANK));
  }

  score({ status, points: stated, input }: ScoreChange, node: number, path: string): Score {
    const given = [stated, input].filter((value) => value != null);
    if (given.length !== (status === 'REPORTED' ? 1 : 0)) throw wrongCount(`${path}.${stated == null && input != null ? 'input' : 'points'}`, given.join(', '), status);
    if (status === 'MISSING') return NOT_REPORTED;
    if (status === 'NOT_APPLICABLE') return this.notApplicable(`${path}.status`);
    const [field, text] = stated != null ? [`${path}.points`, stated] : [`${path}.input`, input!];
    const value = stated == null ? null : parsePoints(stated);
    if (stated != null && value === null) throw tooFine(field, text);
    const score = value === null ? enteredInput(this.of(node), this.bounds[node]!, text) : enteredPoints(this.bounds[node]!, value);
    if (score.status === 'REFUSED') throw refusal(score, field, text, labelOf(this.published.set, node), this.bounds[node]!);
    return score;
  }

  private of(node: number): SetNode {
    return this.published.set.nodes[node]!;
  }

  private notApplicable(field: string): Score {
    const { id, onNotApplicable } = this.published.set;
    if (onNotApplicable !== null) return NOT_APPLICABLE;
    throw badInput(field, 'NOT_APPLICABLE', { vi: `Bộ chỉ số ${id} không quy định trường hợp không áp dụng.`, en: `The set ${id} does not say what "not applicable" means.` }, {
      vi: 'Dùng MISSING, hoặc REPORTED với số điểm.', en: 'Use MISSING, or REPORTED with points.',
    });
  }
}

function twice(field: string, { unit, node }: ScoreChange): Problem {
  return badInput(field, shown(`${unit} ${node}`), { vi: 'Đơn vị và chỉ số này đã có trong danh sách.', en: 'This unit and node stand in the list already.' }, {
    vi: 'Giữ một thay đổi cho mỗi đơn vị và chỉ số.', en: 'Keep one change for each unit and node.',
  });
}

function wrongCount(field: string, value: string, status: ScoreChange['status']): Problem {
  if (status === 'REPORTED') {
    return badInput(field, shown(value), { vi: 'REPORTED cần đúng một trong points và input.', en: 'REPORTED needs exactly one of points and input.' }, {
      vi: 'Thêm points hoặc input; nếu không có điểm, dùng status: MISSING.', en: 'Give points or input; without a score use status: MISSING.',
    });
  }
  return badInput(field, shown(value), { vi: `${status} không đi kèm points hay input.`, en: `${status} takes neither points nor input.` }, {
    vi: 'Bỏ points và input, hoặc dùng status: REPORTED.', en: 'Leave points and input out, or use status: REPORTED.',
  });
}

function tooFine(field: string, value: string): Problem {
  return badInput(field, shown(value), { vi: 'Điểm có nhiều nhất 4 chữ số thập phân.', en: 'Points have at most 4 decimals.' }, {
    vi: 'Làm tròn theo văn bản; hệ thống không tự làm tròn.', en: 'Round it as the document does; the hub does not round for you.',
  });
}

function refusal(refused: Refused, field: string, value: string, node: string, { min, max }: Bounds): Problem {
  const limits = `${formatPoints(min)}…${formatPoints(max ?? points(LARGEST_MAXIMUM))}`;
  switch (refused.why) {
    case 'BAD_INPUT':
      return badInput(field, shown(value), { vi: `Không đọc được dữ liệu của ${node}.`, en: `The input cannot be read for ${node}.` }, { vi: `Viết dạng ${refused.expected}.`, en: `Write it as ${refused.expected}.` });
    case 'NO_FORMULA':
      return badInput(field, shown(value), { vi: `${node} không có cách tính từ dữ liệu.`, en: `${node} has no formula.` }, { vi: 'Dùng points.', en: 'Use points.' });
    case 'NO_MAXIMUM':
      return badInput(field, shown(value), { vi: `Chưa có nguồn nào nêu điểm tối đa của ${node}.`, en: `No source states the maximum points of ${node}.` }, { vi: 'Dùng points.', en: 'Use points.' });
    default:
      return badInput(field, shown(value), { vi: `Điểm nằm ngoài giới hạn của ${node}.`, en: `The points lie outside what ${node} allows.` }, { vi: `Cho số điểm trong ${limits}.`, en: `Give points within ${limits}.` });
  }
}
