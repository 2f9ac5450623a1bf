import type { PlanDefinition } from '../entities';
import { contentFault, type ContentFault } from './content-fault';
import { readingsOf } from './core';

/** What is wrong with the goals of a plan: goals for an index that name none, readings of another kind of goal, and other readings that are about no goal. */
export function faultsOfGoals({ goals = [], ambiguities = [], years }: PlanDefinition): ContentFault[] {
  const alternatives = ambiguities.flatMap(({ id, of, alternatives: all }, asked) => all.flatMap(({ code, goal }, at) => (goal === undefined ? [] : [{ name: `${id} ${code}`, place: `/ambiguities/${asked}/alternatives/${at}/goal`, of, ...goal }])));
  return [
    ...goals.flatMap(({ id, kind, index, reading }, at) => [
      ...((kind === 'QUALITATIVE') === (index === null) ? [] : [contentFault(`/goals/${at}/index`, { vi: `${id}: mục tiêu phải nêu một chỉ số quốc gia, trừ khi là QUALITATIVE`, en: `${id}: a goal names a national index unless it is QUALITATIVE` })]),
      ...(reading == null || readingsOf(kind).includes(reading) ? [] : [noReading(`/goals/${at}/reading`, id, { vi: reading, en: reading }, kind)]),
    ]),
    ...alternatives.flatMap(({ name, place, of, reading, year, ...other }) => {
      const goal = goals.find(({ id }) => id === of);
      if (goal === undefined) return [contentFault(place, { vi: `${name}: đọc một mục tiêu, mà câu hỏi không về mục tiêu nào`, en: `${name}: reads a goal, but the question is about none` })];
      const kind = other.kind ?? goal.kind;
      return [
        ...(readingsOf(kind).includes(reading ?? goal.reading!) ? [] : [noReading(`${place}/reading`, name, { vi: reading ?? 'cách đọc của mục tiêu', en: reading ?? 'the reading of the goal' }, kind)]),
        ...(year === undefined || (year >= years.from && year <= years.to) ? [] : [contentFault(`${place}/year`, { vi: `${name}: kế hoạch không gồm năm ${year}`, en: `${name}: the plan does not cover ${year}` })]),
      ];
    }),
  ];
}

function noReading(path: string, of: string, reading: ContentFault['text'], kind: string): ContentFault {
  return contentFault(path, { vi: `${of}: ${reading.vi} không phải cách đọc của ${kind}`, en: `${of}: ${reading.en} is no reading of ${kind}` });
}
