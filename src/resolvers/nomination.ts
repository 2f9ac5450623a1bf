import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  countingRecords, dossierState, holderOn, isAbove, paperState, routeOf, stepStates, stopOf,
  type DossierState as State, type GrantorLevel, type Held, type RouteStep, type StepState, type StepStatement, type VerdictResult,
} from '../indexers/core';
import type { PlanItemRow, PlanRecordRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { DossierPaper, Nomination, NominationStep } from '../schema/nomination';
import { DossierState } from '../schema/nomination-words';
import { PlanAwardForm } from '../schema/plan-award';
import { Unit } from '../schema/unit';
import { dossierText, paperText } from './dossier-text';
import { inLanguage } from './language';
import { formOf, roundRecords } from './nomination-list';
import type { RoundRow } from './round-choice';
import { stepText } from './step-text';

/** A nomination that stands, in its round. */
export interface NominationRow {
  readonly record: PlanRecordRow;
  readonly round: RoundRow;
}

interface StepRow {
  readonly step: PlanItemRow;
  readonly state: StepState;
  readonly text: string;
  readonly heldOn: string;
  readonly body: Held | null;
  readonly bodyKnown: VerdictResult;
  readonly record: PlanRecordRow | null;
}

interface PaperRow {
  readonly item: PlanItemRow;
  readonly state: State;
  readonly text: string;
  readonly record: PlanRecordRow | null;
}

@Resolver(() => Nomination)
export class NominationResolver {
  @FieldResolver(() => Unit)
  unit(@Root() { record }: NominationRow, @Ctx() { loaders }: Context): UnitRow | null {
    return loaders.units.withKey(record.unitKey);
  }

  @FieldResolver(() => PlanAwardForm, { nullable: true })
  form(@Root() { record, round }: NominationRow): PlanItemRow | null {
    return formOf(record, round);
  }

  @FieldResolver(() => [NominationStep])
  async steps(@Root() nomination: NominationRow, @Ctx() context: Context): Promise<StepRow[]> {
    const { record, round } = nomination;
    const opinions = await recordsOf(nomination, 'OPINION', context);
    const form = formOf(record, round);
    const route = routeOf(round.plan.route as unknown as readonly (PlanItemRow & RouteStep)[], {
      higher: form !== null && isAbove(form.grantorLevel as GrantorLevel, issuerLevel(round, context)), business: unitKind(record, context) === 'ENTERPRISE',
    });
    const records = route.map((step, at) => (at === 0 ? record : (opinions.find((opinion) => isDoneBy(opinion, step, record)) ?? null)));
    const stated = records.map((one, at): StepStatement => (one === null || (at > 0 && one.value === null) ? null : { value: at === 0 ? 'YES' : one.value!, on: one.statedOn }));
    const [states, stop] = [stepStates(stated), stopOf(stated)];
    return route.map((step, at) => {
      const { state, because } = states[at]!;
      const heldOn = records[at]?.statedOn ?? record.statedOn;
      const { known, body } = holderOn((step.role as { readonly bindings: readonly Held[] }).bindings, heldOn);
      const text = inLanguage(context.language, stepText(because, step, stop === null ? null : route[stop]!, records[at]!));
      return { step, state, text, heldOn, body, bodyKnown: known, record: records[at]! };
    });
  }

  @FieldResolver(() => [DossierPaper])
  dossier(@Root() nomination: NominationRow, @Ctx() context: Context): Promise<PaperRow[]> {
    return papersOf(nomination, context);
  }

  @FieldResolver(() => DossierState)
  async dossierState(@Root() nomination: NominationRow, @Ctx() context: Context): Promise<State> {
    return dossierState((await papersOf(nomination, context)).map(({ state }) => state));
  }

  @FieldResolver(() => String)
  async dossierText(@Root() nomination: NominationRow, @Ctx() context: Context): Promise<string> {
    return inLanguage(context.language, dossierText((await papersOf(nomination, context)).map(({ state }) => state)));
  }
}

/** The records of one kind that count for a nomination: of its unit in its round, for its form or for none in particular. A real nomination goes nowhere by what was invented. */
async function recordsOf({ record, round }: NominationRow, kind: 'DOSSIER_ITEM' | 'OPINION', { loaders }: Context): Promise<PlanRecordRow[]> {
  const own = (await roundRecords(round, loaders)).filter((row) => row.unitLineage === record.unitLineage && row.kind === kind);
  const form = formOf(record, round)?.code;
  const heard = record.provenance === 'OFFICIAL' ? own.filter(({ provenance }) => provenance === 'OFFICIAL') : own;
  return countingRecords(heard.filter(({ details }) => details.form === undefined || details.form === form)).map((row) => loaders.reads.record(row));
}

/** Whether an opinion says what was done in a step of a nomination: it is of the role of the step, and not of a day before the nomination. */
function isDoneBy(opinion: PlanRecordRow, step: PlanItemRow, nomination: PlanRecordRow): boolean {
  return opinion.item === step.code && opinion.role === (step.role as PlanItemRow).code && opinion.statedOn >= nomination.statedOn;
}

async function papersOf(nomination: NominationRow, context: Context): Promise<PaperRow[]> {
  const stated = await recordsOf(nomination, 'DOSSIER_ITEM', context);
  return nomination.round.plan.dossierItems.map((item) => {
    const record = stated.find((row) => row.item === item.code) ?? null;
    const confirmer = item.confirmedBy as PlanItemRow | null;
    const { state, because } = paperState({ byLaw: item.kind === 'BY_LAW', confirmedBy: confirmer?.code ?? null, stated: record });
    return { item, state, text: inLanguage(context.language, paperText(because, confirmer, record)), record };
  });
}

function unitKind({ unitKey }: PlanRecordRow, { loaders }: Context): string {
  return loaders.units.withKey(unitKey)!.kind;
}

/** The level that issued the plan: that of its territory. */
function issuerLevel({ plan }: RoundRow, { loaders }: Context): GrantorLevel {
  const kind = loaders.units.everAt(plan.territory)[0]?.kind;
  return kind === 'PROVINCE' || kind === 'DISTRICT' || kind === 'COMMUNE' ? kind : 'GOVERNMENT';
}
