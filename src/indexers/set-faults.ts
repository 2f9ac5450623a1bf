import type { SetDefinition } from '../entities';
import { contentFault, type ContentFault } from './content-fault';
import { LARGEST_MAXIMUM, type IndicatorSet, type SetNode } from './core';
import { setInForce } from './indicator-set';

/** What is wrong with a set that its schema cannot see; an empty list for a sound one. */
export function faultsOfSet(definition: SetDefinition): ContentFault[] {
  const { set } = setInForce(definition, definition.years.at(-1) ?? 0);
  const places = ['/totalPoints', ...definition.mainIndicators.map((_, main) => `/mainIndicators/${main}`), ...definition.mainIndicators.flatMap(({ components }, main) => components.map((_, at) => `/mainIndicators/${main}/components/${at}`))];
  const codes = set.nodes.map(({ code }) => code);
  return [...levelFaults(set), ...set.nodes.flatMap((node, index) => [
    ...(codes.indexOf(node.code) === index ? [] : [contentFault(`${places[index]!}/code`, { vi: `mã "${node.code}" đứng hai lần`, en: `code "${node.code}" stands twice` })]),
    ...nodeFaults(node, set.nodes.filter((part) => part.parent === index), places[index]!),
  ])];
}

function nodeFaults({ code, max, formula }: SetNode, parts: readonly SetNode[], place: string): ContentFault[] {
  const sum = parts.reduce((total, part) => total + (part.max ?? 0), 0);
  const summed = parts.length > 0 && parts.every((part) => part.max !== null);
  return [
    ...(summed && max !== null && sum !== max ? [contentFault(place, { vi: `${code}: các phần cộng lại ${sum / 10_000} điểm, ghi ${max / 10_000}`, en: `${code}: its parts make ${sum / 10_000} points, stated are ${max / 10_000}` })] : []),
    ...(max !== null && max > LARGEST_MAXIMUM ? [contentFault(place, { vi: `${code}: điểm tối đa trên 9 000 không so sánh được chính xác`, en: `${code}: a maximum above 9 000 points cannot be compared exactly` })] : []),
    ...(formula?.kind === 'STEPS' && !formula.steps.some(({ from }) => from === 0) ? [contentFault(`${place}/formula`, { vi: `${code}: các bậc không bắt đầu từ 0`, en: `${code}: its steps do not start at 0` })] : []),
  ];
}

function levelFaults({ levels }: IndicatorSet): ContentFault[] {
  if (levels === undefined) return [];
  const { names, from } = levels;
  const place = '/levels/thresholds';
  if (from.length !== names.length - 1) return [contentFault(place, { vi: `${names.length} mức cần ${names.length - 1} ngưỡng, ghi ${from.length}`, en: `${names.length} levels need ${names.length - 1} thresholds, stated are ${from.length}` })];
  const rising = from.every(({ numerator }, index) => index === 0 || from[index - 1]!.numerator < numerator);
  return rising ? [] : [contentFault(place, { vi: 'các ngưỡng không tăng dần', en: 'the thresholds of its levels do not rise' })];
}
