import type { FactTableDefinition } from '../entities';
import { isCivilDay, parseScaled } from './core';

const DECIMALS = 6;

/** What is wrong with a table of published facts that its schema cannot see. */
export function faultsOfFacts({ facts, scale, index, unitsAsOf }: FactTableDefinition): string[] {
  const max = scale.max === null ? null : parseScaled(scale.max, DECIMALS);
  const names = facts.map(({ year, name, group }) => `${name}|${year}|${group ?? ''}`);
  return [
    ...(unitsAsOf === undefined || isCivilDay(unitsAsOf) ? [] : [`unitsAsOf "${unitsAsOf}" is no day of the calendar`]),
    ...facts.flatMap(({ name, year, score, scoreFrom, rank, rankFrom, of, unitKind }, at) => {
      const about = `facts/${at} "${name}" ${year}`;
      return [
        ...((rank === null) === (rankFrom === null) ? [] : [`${about}: rank and rankFrom stand together, or neither`]),
        ...(rank !== null && of !== null && rank > of ? [`${about}: rank ${rank} of ${of}`] : []),
        ...(score === null && scoreFrom !== null ? [`${about}: scoreFrom without a score`] : []),
        ...(score !== null && max !== null && parseScaled(score, DECIMALS)! > max ? [`${about}: score ${score} is above the maximum ${scale.max}`] : []),
        ...(index !== null && unitKind !== null && unitKind !== 'PROVINCE' ? [`${about}: a national index ranks provinces, not ${unitKind}`] : []),
        ...(index !== null && names.indexOf(names[at]!) < at ? [`${about} stands twice`] : []),
      ];
    }),
  ];
}
