import { badInput, TOTAL, type RankScope } from '../indexers/core';
import type { IndicatorNodeRow, Published, UnitRow, Units } from '../loaders';
import type { RankBy } from '../schema/ranking-args';
import { shown } from '../schema/validation';
import { listed, notOffered, unitNamed } from './refusals';

/** The column that a ranking is about: the total, or the one node that `by` names. */
export function chooseColumn(published: Published, by: RankBy | null): number {
  if (by === null) return TOTAL;
  const { mainIndicator, pillar, component } = by;
  const given = [mainIndicator, pillar, component].filter((name) => name != null);
  if (given.length !== 1) {
    throw badInput('by', shown(given.join(', ')), {
      vi: 'Cần đúng một trong mainIndicator, pillar và component.', en: 'Exactly one of mainIndicator, pillar and component is needed.',
    }, { vi: 'Chỉ nêu một, hoặc bỏ by để xếp theo tổng điểm.', en: 'Give one of them, or leave by out to rank by the total.' });
  }
  if (mainIndicator != null) return columnNamed(published, 'MAIN_INDICATOR', 'by.mainIndicator', mainIndicator, (node) => node.key!);
  if (pillar != null) return columnNamed(published, 'PILLAR', 'by.pillar', pillar, (node) => node.pillar!);
  return columnNamed(published, 'COMPONENT', 'by.component', component!.trim(), (node) => node.code);
}

const KINDS = {
  MAIN_INDICATOR: { vi: 'Chỉ số chính', en: 'The main indicator' },
  PILLAR: { vi: 'Trụ cột', en: 'The pillar' },
  COMPONENT: { vi: 'Chỉ số thành phần', en: 'The component' },
};

function columnNamed(published: Published, kind: keyof typeof KINDS, field: string, name: string, nameOf: (node: IndicatorNodeRow) => string): number {
  const columns = published.columnsOf(kind);
  const found = columns.find((column) => nameOf(published.nodes[column]!) === name);
  if (found !== undefined) return found;
  throw notOffered(field, name, KINDS[kind], columns.map((column) => nameOf(published.nodes[column]!)));
}

/** The competition group to list; null where the ranking has only one. */
export function chooseGroup(published: Published, group: string | null): string | null {
  const { groups } = published;
  if (group !== null) {
    if (groups.includes(group.trim())) return group.trim();
    throw notOffered('group', group, { vi: 'Nhóm', en: 'The group' }, groups);
  }
  if (groups.length < 2) return null;
  throw badInput(
    'group',
    '',
    { vi: 'Bộ chỉ số này xếp hạng riêng từng nhóm: cần nêu group.', en: 'This set ranks several groups separately: name one with group.' },
    { vi: `Chọn một trong: ${listed(groups, 'vi')}.`, en: `Choose one of: ${listed(groups, 'en')}.` },
  );
}

interface Within {
  readonly scope: RankScope;
  readonly contains: (row: number) => boolean;
  /** Tells lists within different units apart. */
  readonly label: string;
}

const WHOLE: Within = { scope: 'TERRITORY', contains: () => true, label: '' };

/** Parts of a publication by the key of the unit above them, each found once. */
const parts = new WeakMap<Published, Map<string, Within>>();

/** The units under a parent. Their rank is that under the parent where it is the direct parent of all of them. */
export function chooseWithin(published: Published, units: Units, within: string | null): Within {
  if (within === null) return WHOLE;
  const above = unitNamed(units, within, published.snapshot.unitsAsOf, 'within');
  const known = parts.get(published) ?? new Map<string, Within>();
  const part = known.get(above.key) ?? partBelow(published, units, above, within);
  parts.set(published, known.set(above.key, part));
  return part;
}

function partBelow(published: Published, units: Units, above: UnitRow, within: string): Within {
  const day = published.snapshot.unitsAsOf;
  const direct = published.competitors.map(({ parentKey }) => parentKey === above.key);
  const below = published.competitors.map(({ unit }, row) => direct[row]! || units.liesIn(units.record(unit), above, day));
  if (!below.includes(true)) refuseOutside(published, units, above, within);
  const onlyDirect = direct.includes(true) && below.every((inside, row) => !inside || direct[row]!);
  return { scope: onlyDirect ? 'PARENT' : 'TERRITORY', contains: (row) => below[row]!, label: above.key };
}

/** Refuses a unit outside of the ranking's territory; inside of it, a unit may have none of these units below it. */
function refuseOutside({ snapshot, competitors }: Published, units: Units, above: UnitRow, within: string): void {
  const { territory, unitsAsOf: day } = snapshot;
  const whole = units.at(territory, day);
  if (whole === null || above.key === whole.key || units.liesIn(units.record(above), whole, day)) return;
  const parents = [...new Set(competitors.map(({ parentKey }) => parentKey))].map((key) => (key === null ? null : units.withKey(key)));
  const names = parents.flatMap((unit) => (unit === null ? [] : [unit.code ?? unit.slug])).sort();
  throw badInput(
    'within',
    shown(within),
    { vi: `${above.fullName} không thuộc "${territory}", nên bảng xếp hạng này không có đơn vị nào ở đó.`, en: `${above.fullName} does not lie in "${territory}", so none of its units is in this ranking.` },
    { vi: `Nêu một cấp trên của các đơn vị được xếp hạng: ${listed(names, 'vi')}; hoặc bỏ within.`, en: `Name a unit above those ranked: ${listed(names, 'en')}; or leave within out.` },
  );
}
