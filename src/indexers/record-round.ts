import type { PlanDefinition } from '../entities';
import { formsAt, type UnitRecord } from './core';
import { formNeeded, isNomination, otherActor, otherRoundYear } from './nomination-faults';
import type { RecordDraft } from './record-draft';
import * as refuse from './record-faults';

/** Notes what is wrong with the round, the form and the subject that a nomination, a paper of its dossier or an opinion on it names. */
export function checkRound({ cells, kind, item, role, person, year, details: { round, form } }: RecordDraft, plan: PlanDefinition, unit: UnitRecord | undefined): void {
  if (round === undefined) return;
  const [occasions, forms] = [plan.awardOccasions ?? [], plan.awardForms ?? []];
  const occasion = occasions.find(({ id }) => id === round);
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  cells.refuseIf(occasion === undefined, 'round', (at, value) => refuse.badWord('UNKNOWN_ROUND', at, value, ids(occasions)));
  cells.refuseIf(form !== undefined && !ids(forms).includes(form), 'form', (at, value) => refuse.badWord('UNKNOWN_FORM', at, value, ids(forms)));
  const given = occasion === undefined ? [] : formsAt(forms, occasion.kind);
  const namesOccasion = kind === 'NOMINATION' && ids(occasions).includes(item ?? '');
  if (occasion !== undefined) {
    const held = plan.milestones?.find(({ id }) => id === occasion.milestone)?.due.date.slice(0, 4);
    cells.refuseIf(held !== undefined && year !== null && String(year) !== held, 'year', (at, value) => otherRoundYear(at, value, round, held!));
    cells.refuseIf(namesOccasion && given.length > 0, 'item', (at, value) => formNeeded(at, value, round, ids(given)));
    for (const [name, named] of [['item', item], ['form', form]] as const) {
      const asked = forms.find(({ id }) => id === named);
      cells.refuseIf(asked !== undefined && !given.includes(asked), name, (at, value) => refuse.otherForm(at, value, round, ids(given)));
    }
  }
  if (kind === 'OPINION') checkActor({ cells, role, item }, plan);
  if (kind !== 'NOMINATION') return;
  cells.refuseIf(namesOccasion && item !== round && given.length === 0, 'item', (at, value) => refuse.badWord('UNKNOWN_ROUND', at, value, [round]));
  cells.refuseIf(form !== undefined && item !== form && ids(forms).includes(item ?? ''), 'form', (at, value) => refuse.badWord('UNKNOWN_FORM', at, value, [item!]));
  checkSubject({ cells, person, item }, plan, unit);
}

/** A unit that is nominated is a subject of the plan; a person is nominated by a unit where the plan counts by unit. */
function checkSubject({ cells, person, item }: Pick<RecordDraft, 'cells' | 'person' | 'item'>, { subjects = [], quotas = [] }: PlanDefinition, unit: UnitRecord | undefined): void {
  const kinds = [...new Set(subjects.flatMap(({ unitKinds }) => unitKinds))];
  if (person === null) cells.refuseIf(unit !== undefined && !kinds.includes(unit.kind), 'unit', (at) => refuse.otherKind(at, unit!.fullName, item!, kinds));
  else cells.refuseIf(cells.at('unit') === '' && quotas.some(({ per, individuals }) => per === 'NOMINATOR' && individuals !== null), 'unit', (at) => refuse.missing(at, 'unit', 'NOMINATION'));
}

/** An opinion on a step is that of the role which does it; a role that the plan lacks is refused elsewhere. */
function checkActor({ cells, role, item }: Pick<RecordDraft, 'cells' | 'role' | 'item'>, { route = [], roles = [] }: PlanDefinition): void {
  const step = route.find(({ id }) => id === item);
  if (step?.from === 'DRAFT') return cells.refuseIf(true, 'item', (at, value) => isNomination(at, value, route.filter(({ from }) => from !== 'DRAFT').map(({ id }) => id)));
  cells.refuseIf(step !== undefined && role !== step.role && (role === null || roles.some(({ id }) => id === role)), 'role', (at, value) => otherActor(at, value, step!.id, step!.role));
}
