import type { PlanDefinition } from '../entities';
import { readingsOf } from './core';

/** What is wrong with the goals of a plan: goals for an index that name none, readings of another kind of goal, and other readings that are about no goal. */
export function faultsOfGoals({ goals = [], ambiguities = [], years }: PlanDefinition): string[] {
  const alternatives = ambiguities.flatMap(({ id, of, alternatives: all }) => all.flatMap(({ code, goal }) => (goal === undefined ? [] : [{ name: `${id} ${code}`, of, ...goal }])));
  return [
    ...goals.flatMap(({ id, kind, index, reading }) => [
      ...((kind === 'QUALITATIVE') === (index === null) ? [] : [`${id}: a goal names a national index unless it is QUALITATIVE`]),
      ...(reading == null || readingsOf(kind).includes(reading) ? [] : [`${id}: ${reading} is no reading of ${kind}`]),
    ]),
    ...alternatives.flatMap(({ name, of, reading, year, ...other }) => {
      const goal = goals.find(({ id }) => id === of);
      if (goal === undefined) return [`${name}: reads a goal, but the question is about none`];
      const kind = other.kind ?? goal.kind;
      return [
        ...(readingsOf(kind).includes(reading ?? goal.reading!) ? [] : [`${name}: ${reading ?? 'the reading of the goal'} is no reading of ${kind}`]),
        ...(year === undefined || (year >= years.from && year <= years.to) ? [] : [`${name}: the plan does not cover ${year}`]),
      ];
    }),
  ];
}
