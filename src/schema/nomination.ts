import { Field, ObjectType } from 'type-graphql';
import { VerdictResult } from './enums';
import { DossierState, NominationStepState } from './nomination-words';
import { connectionOf } from './paging';
import { PlanAwardForm } from './plan-award';
import { PlanDossierItem } from './plan-dossier';
import { PlanRecord } from './plan-record';
import { RoleBinding } from './plan-role';
import { PlanRouteStep } from './plan-route';
import { LocalDate } from './scalars';
import { Unit } from './unit';

@ObjectType({ simpleResolvers: true, description: 'A step that a nomination takes, with the body that holds the role on that day.' })
export class NominationStep {
  @Field(() => PlanRouteStep, { description: 'The step of the plan: who acts, and what is done.' })
  step!: PlanRouteStep;

  @Field(() => NominationStepState, { description: 'Where it stands.' })
  state!: keyof typeof NominationStepState;

  @Field(() => String, { description: 'The reason in one sentence, in the language of the request.' })
  text!: string;

  @Field(() => LocalDate, { description: 'The day for which the body is told: that of the record, else that of the nomination.' })
  heldOn!: string;

  @Field(() => RoleBinding, { nullable: true, description: 'The body that holds the role on that day; null where none is known, and for a role that many units hold.' })
  body!: RoleBinding | null;

  @Field(() => VerdictResult, { description: 'YES where the body is known, UNKNOWN where the data name none for that day, NOT_APPLICABLE for a role that many units hold.' })
  bodyKnown!: keyof typeof VerdictResult;

  @Field(() => PlanRecord, { nullable: true, description: 'The record of the role, from the day of the nomination on, that says what was done, and whether the answer was NO; null while there is none.' })
  record!: PlanRecord | null;
}

@ObjectType({ simpleResolvers: true, description: 'A paper of the dossier of a nomination: what the plan asks, and whether it is there.' })
export class DossierPaper {
  @Field(() => PlanDossierItem, { description: 'What the plan asks: copies, originals, the form, who confirms it.' })
  item!: PlanDossierItem;

  @Field(() => DossierState, { description: 'Whether it is there.' })
  state!: keyof typeof DossierState;

  @Field(() => String, { description: 'The reason in one sentence, in the language of the request.' })
  text!: string;

  @Field(() => PlanRecord, { nullable: true, description: 'The record that decides; null without one.' })
  record!: PlanRecord | null;
}

@ObjectType({ simpleResolvers: true, description: "A nomination of a unit on the plan's own way, with its dossier. Nominations of persons are counted and not shown." })
export class Nomination {
  @Field(() => Unit, { description: 'The unit that is nominated.' })
  unit!: Unit;

  @Field(() => PlanAwardForm, { nullable: true, description: 'The form it is nominated for; null where the nomination names none.' })
  form!: PlanAwardForm | null;

  @Field(() => PlanRecord, { description: 'The record of the nomination: who nominated, when, on what evidence.' })
  record!: PlanRecord;

  @Field(() => [NominationStep], { description: 'The steps that it takes, in their order.' })
  steps!: NominationStep[];

  @Field(() => [DossierPaper], { description: 'The papers that the plan asks for; empty where it lists none.' })
  dossier!: DossierPaper[];

  @Field(() => DossierState, { description: 'Whether the dossier is complete; UNKNOWN where the plan lists no paper.' })
  dossierState!: keyof typeof DossierState;

  @Field(() => String, { description: 'Why the dossier is or is not complete, in the language of the request.' })
  dossierText!: string;
}

export const NominationConnection = connectionOf(Nomination, 'Nomination', 'nominations of units, the earliest first');
