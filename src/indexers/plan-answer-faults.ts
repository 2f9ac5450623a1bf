import type { PlanDefinition } from '../entities';
import { contentFault, type ContentFault } from './content-fault';

/** The fields of an item that another reading may set, by the section of the item. */
const FIELDS = { deadlines: ['bound', 'dayKind', 'kind'], targets: ['operator'], criteria: [] } as const;

/** What is wrong with other readings of answers: fields that the item in question does not have, and tasks or initiatives that answer no criterion that somebody states. */
export function faultsOfAnswers({ ambiguities = [], ...plan }: PlanDefinition): ContentFault[] {
  return ambiguities.flatMap(({ id, of, alternatives }, asked) => alternatives.flatMap(({ code, answers }, at) => {
    if (answers === undefined) return [];
    const place = `/ambiguities/${asked}/alternatives/${at}/answers`;
    const section = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).find((name) => plan[name]?.some((item) => item.id === of));
    const stated = plan.criteria?.some((item) => item.id === of && item.kind !== 'ALL_TARGETS') ?? false;
    const fields: readonly string[] = section === undefined ? [] : FIELDS[section];
    const strange = Object.keys(answers.item ?? {}).filter((field) => !fields.includes(field));
    return [
      ...strange.map((field) => contentFault(`${place}/item/${field}`, { vi: `${id} ${code}: ${of ?? 'kế hoạch'} không có ${field} để đọc khác đi`, en: `${id} ${code}: ${of ?? 'the plan'} has no ${field} to be read otherwise` })),
      ...((answers.tasks ?? answers.initiatives) !== undefined && !stated ? [contentFault(place, { vi: `${id} ${code}: tasks và initiatives trả lời một tiêu chí do người xác nhận, mà câu hỏi không về tiêu chí nào như vậy`, en: `${id} ${code}: tasks and initiatives answer a criterion that somebody states, and the question is about none` })] : []),
    ];
  }));
}
