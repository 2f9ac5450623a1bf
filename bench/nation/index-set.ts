import type { SetDefinition, Stated } from '../../src/entities';
import type { MainIndicatorKey, UnitKind } from '../../src/indexers/core';

/** The set of the national data set, and the set by which the ingest is measured. */
export const NATION = 'do-toc-do-98';
export const INGEST = 'do-toc-do-98-nhap';

/** The document that everything invented here rests on. */
export const SOURCE = {
  id: 'so-lieu-do-toc-do', number: null, aliases: [], kind: 'DEMO', issuer: null, date: null, urls: [],
  title: 'SYNTHETIC: số liệu bịa để đo tốc độ, không phải kết quả thật', note: 'Invented scores of the speed measurements; never among the seeds.',
};

/** Main indicators of the invented set: maximum points, and into how many components they are divided. 1000 points, 98 components. */
const MAINS: readonly (readonly [key: MainIndicatorKey, code: string, name: string, max: number, components: number])[] = [
  ['AWARENESS', 'm1', 'Nhận thức số', 100, 10],
  ['INSTITUTIONS', 'm2', 'Thể chế số', 100, 10],
  ['INFRASTRUCTURE', 'm3', 'Hạ tầng số', 100, 12],
  ['HUMAN_RESOURCES', 'm4', 'Nhân lực số', 100, 12],
  ['CYBERSECURITY', 'm5', 'An toàn thông tin mạng', 100, 10],
  ['DIGITAL_GOVERNMENT', 'm6', 'Hoạt động chính quyền số', 200, 18],
  ['DIGITAL_ECONOMY', 'm7', 'Hoạt động kinh tế số', 150, 13],
  ['DIGITAL_SOCIETY', 'm8', 'Hoạt động xã hội số', 150, 13],
];
const FOUNDATION = MAINS.slice(0, 5).map(([key]) => key);
const KINDS: readonly UnitKind[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT'];
const invented = (value: number): Stated => ({ value, provenance: 'synthetic', source: null });

/** A component as the generator of scores and the reference need it. */
export interface InventedComponent {
  readonly code: string;
  /** Position of its main indicator, from 0. */
  readonly main: number;
  readonly max: number;
}

/** The 98 components in the order of the set; whole points, the last of a main indicator takes the rest. */
export const COMPONENTS: readonly InventedComponent[] = MAINS.flatMap(([, , , max, count], main) =>
  Array.from({ length: count }, (_, index) => {
    const share = Math.floor(max / count);
    return { code: `${main + 1}.${index + 1}`, main, max: index < count - 1 ? share : max - share * (count - 1) };
  }));

export const MAIN_CODES: readonly string[] = MAINS.map(([, code]) => code);

/**
 * The invented set of the measurements. `synthetic: false` is for the ingest alone: the command line takes no scores of
 * a demonstration set, and it is the command line that is measured, in a database that is deleted afterwards.
 */
export function inventedSet(id: string, years: readonly number[], synthetic: boolean): SetDefinition {
  return {
    id, decision: null, name: 'SYNTHETIC: bộ 98 chỉ số bịa để đo tốc độ', nameEn: 'SYNTHETIC: invented set of 98 components for measuring speed',
    unitKinds: KINDS, territory: 'VN', source: SOURCE.id, years, publishedDecimals: null, onMissing: 'INCOMPLETE', onNotApplicable: 'SHRINK_MAX',
    levels: null, competitionGroups: [], synthetic, totalPoints: invented(1000), groups: [],
    pillars: (['GOVERNMENT', 'ECONOMY', 'SOCIETY'] as const).map((key, index) => ({
      key, nameVi: MAINS[5 + index]![2], nameEn: null, mainIndicators: [...FOUNDATION, MAINS[5 + index]![0]],
    })),
    mainIndicators: MAINS.map(([key, code, nameVi, max], main) => ({
      key, code, nameVi, scored: true, maxPoints: invented(max),
      components: COMPONENTS.filter((component) => component.main === main).map((component) => ({
        code: component.code, nameVi: `SYNTHETIC ${component.code}`, maxPoints: invented(component.max), formula: null,
      })),
    })),
  };
}
