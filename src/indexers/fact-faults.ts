import type { FactDefinition, FactTableDefinition } from '../entities';
import { contentFault, type ContentFault } from './content-fault';
import { isCivilDay, parseScaled, type UnitRegister } from './core';
import { unitOfFact } from './fact-unit';
import { FIRST_DAY } from './seed-unit';

const DECIMALS = 6;
const KIND_OF_LEVEL: Readonly<Record<string, string>> = {
  province: 'PROVINCE', department: 'DEPARTMENT', district: 'DISTRICT', commune: 'COMMUNE', ministry: 'MINISTRY', 'central-agency': 'CENTRAL_AGENCY',
};

/** What is wrong with a table of published facts that its schema cannot see. */
export function faultsOfFacts(table: FactTableDefinition): ContentFault[] {
  const max = table.scale.max === null ? null : parseScaled(table.scale.max, DECIMALS);
  return [
    ...faultsOfTable(table),
    ...table.facts.flatMap((fact, at) => [...faultsOfUnit(fact, table.index !== null, `/facts/${at}`), ...faultsOfNumbers(fact, max, table.scale.max, `/facts/${at}`)]),
  ];
}

function faultsOfTable({ id, replaces, territory, index, unitsAsOf, announced, scale, facts }: FactTableDefinition): ContentFault[] {
  const firstYear = Math.min(...facts.map(({ year }) => year));
  return [
    ...(replaces === id ? [contentFault('/replaces', { vi: `bảng "${id}" không thể tự thay chính nó`, en: `the table "${id}" cannot correct itself` }, { vi: 'Đặt id mới cho bảng sửa, hoặc bỏ "replaces".', en: 'Give the correction an id of its own, or leave "replaces" out.' })] : []),
    ...(index === null || territory === 'VN' ? [] : [contentFault('/territory', { vi: `chỉ số quốc gia ${index} xếp hạng các tỉnh của cả nước, không phải của "${territory}"`, en: `the national index ${index} ranks the provinces of the country, not those of "${territory}"` }, { vi: 'Ghi "VN", hoặc "index": null nếu là bảng của một tỉnh.', en: 'Write "VN", or "index": null for the table of one province.' })]),
    ...(unitsAsOf === undefined ? [] : faultsOfDay(unitsAsOf, firstYear)),
    ...(announced === null ? [] : faultsOfAnnounced(announced, firstYear)),
    ...(scale.max === null || parseScaled(scale.max, DECIMALS)! > 0 ? [] : [contentFault('/scale/max', { vi: `điểm tối đa "${scale.max}" phải lớn hơn 0`, en: `the maximum "${scale.max}" must be above 0` }, { vi: 'Ghi thang điểm của nguồn, hoặc null nếu không biết.', en: 'Write the scale of the source, or null where it is not known.' })]),
  ];
}

function faultsOfDay(unitsAsOf: string, firstYear: number): ContentFault[] {
  if (!isCivilDay(unitsAsOf)) return [contentFault('/unitsAsOf', { vi: `"${unitsAsOf}" không phải là một ngày`, en: `"${unitsAsOf}" is no day of the calendar` }, AS_A_DAY)];
  const first = `${firstYear}-01-01` < FIRST_DAY ? FIRST_DAY : `${firstYear}-01-01`;
  return unitsAsOf >= first ? [] : [contentFault('/unitsAsOf', { vi: `ngày ${unitsAsOf} trước năm được đánh giá, hoặc trước danh mục đơn vị (từ ${FIRST_DAY})`, en: `the day ${unitsAsOf} is before the assessed year, or before the register of units (from ${FIRST_DAY})` }, {
    vi: `Ghi một ngày từ ${first}, hoặc bỏ "unitsAsOf".`, en: `Write a day from ${first} on, or leave "unitsAsOf" out.`,
  })];
}

function faultsOfAnnounced(announced: string, firstYear: number): ContentFault[] {
  if (!isCivilDay(announced.length === 'YYYY-MM'.length ? `${announced}-01` : announced)) return [contentFault('/announced', { vi: `"${announced}" không phải là một ngày hoặc một tháng`, en: `"${announced}" is no day and no month of the calendar` }, AS_A_DAY)];
  return announced >= String(firstYear) ? [] : [contentFault('/announced', { vi: `công bố ${announced}, trước năm được đánh giá ${firstYear}`, en: `announced in ${announced}, before the assessed year ${firstYear}` }, { vi: 'Sửa ngày công bố hoặc năm.', en: 'Correct the day of the announcement, or the year.' })];
}

const AS_A_DAY = { vi: 'Viết như 2023-07-12 hoặc, cho ngày công bố, 2023-07.', en: 'Write it like 2023-07-12 or, for an announcement, 2023-07.' };

function faultsOfUnit({ level, unitKind }: FactDefinition, national: boolean, path: string): ContentFault[] {
  const ranked = national && level !== 'country' ? 'PROVINCE' : unitKind === null ? null : (KIND_OF_LEVEL[level] ?? null);
  if (unitKind === ranked) return [];
  return [contentFault(`${path}/unitKind`, national ? { vi: `chỉ số quốc gia xếp hạng các tỉnh, không phải ${unitKind ?? 'null'}`, en: `a national index ranks provinces, not ${unitKind ?? 'null'}` } : {
    vi: `cấp "${level}" không có đơn vị loại ${unitKind}`, en: `there are no units of kind ${unitKind} at level "${level}"`,
  }, { vi: `Ghi ${JSON.stringify(ranked)}, hoặc sửa "level".`, en: `Write ${JSON.stringify(ranked)}, or correct "level".` })];
}

function faultsOfNumbers({ score, scoreFrom, rank, rankFrom, of }: FactDefinition, max: number | null, printedMax: string | null, path: string): ContentFault[] {
  return [
    ...((rank === null) === (rankFrom === null) ? [] : [contentFault(`${path}/rankFrom`, { vi: 'rank và rankFrom phải có cả hai, hoặc không có gì', en: 'rank and rankFrom stand together, or neither' }, { vi: 'Ghi "published" nếu hạng được đọc trong nguồn.', en: 'Write "published" where the rank was read in the source.' })]),
    ...(rank !== null && of !== null && rank > of ? [contentFault(`${path}/rank`, { vi: `hạng ${rank} trên ${of}`, en: `rank ${rank} of ${of}` }, { vi: 'Sửa "rank" hoặc "of" theo nguồn.', en: 'Correct "rank" or "of" by the source.' })] : []),
    ...(score === null && scoreFrom !== null ? [contentFault(`${path}/scoreFrom`, { vi: 'có scoreFrom mà không có điểm', en: 'scoreFrom without a score' }, { vi: 'Ghi "score", hoặc "scoreFrom": null.', en: 'Write "score", or "scoreFrom": null.' })] : []),
    ...(score !== null && max !== null && parseScaled(score, DECIMALS)! > max ? [contentFault(`${path}/score`, { vi: `điểm ${score} vượt điểm tối đa ${printedMax}`, en: `score ${score} is above the maximum ${printedMax}` }, { vi: 'Sửa điểm hoặc "scale.max" theo nguồn.', en: 'Correct the score or "scale.max" by the source.' })] : []),
  ];
}

/** What is wrong with the units of a table: one that must be found and is not, and one of a national index that has two results of a year. */
export function unitFaultsOfFacts({ facts, ...table }: FactTableDefinition, register: UnitRegister): ContentFault[] {
  const seen = new Set<string>();
  return facts.flatMap((fact, at) => {
    const { unit: named, unitKind, name, year } = fact;
    const unit = unitOfFact(fact, table, register);
    const place = named === null ? `/facts/${at}/name` : `/facts/${at}/unit`;
    if (unit === null && (named !== null || (table.index !== null && unitKind === 'PROVINCE'))) return [unknownUnit(place, named ?? name, year)];
    const key = `${unit?.lineage ?? name}|${year}`;
    const doubled = table.index !== null && seen.has(key);
    seen.add(key);
    return doubled ? [contentFault(place, { vi: `"${name}" có hai kết quả của năm ${year}`, en: `"${name}" has two results of ${year}` }, { vi: 'Giữ một dòng cho mỗi tỉnh và năm.', en: 'Keep one entry for each province and year.' })] : [];
  });
}

function unknownUnit(place: string, asked: string, year: number): ContentFault {
  return contentFault(place, { vi: `không tìm thấy đơn vị "${asked}" của năm ${year}`, en: `no unit "${asked}" is found in ${year}` }, {
    vi: 'Viết tên như danh mục đơn vị, hoặc ghi mã vào "unit"; bảng của 34 tỉnh về năm trước 2025 cần "unitsAsOf": "2025-07-01".', en: 'Write the name as the register has it, or put its code in "unit"; a table of the 34 provinces about a year before 2025 needs "unitsAsOf": "2025-07-01".',
  }, 'UNKNOWN_UNIT');
}
