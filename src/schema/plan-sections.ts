import { Field, ObjectType } from 'type-graphql';
import { PlanAwardForm, PlanAwardOccasion } from './plan-award';
import { PlanCriterion } from './plan-criterion';
import { PlanDeadline } from './plan-deadline';
import { PlanDossierItem } from './plan-dossier';
import { PlanGoal } from './plan-goal';
import { PlanIndicatorSet } from './plan-indicator-set';
import { PlanInspection } from './plan-inspection';
import { PlanLegalBasis } from './plan-legal-basis';
import { PlanMeasure } from './plan-measure';
import { PlanMilestone } from './plan-milestone';
import { PlanNote } from './plan-note';
import { PlanPersonStandard } from './plan-person';
import { PlanPhase } from './plan-phase';
import { PlanQuota } from './plan-quota';
import { PlanRole } from './plan-role';
import { PlanRouteStep } from './plan-route';
import { PlanSector } from './plan-sector';
import { PlanSubject } from './plan-subject';
import { PlanTarget } from './plan-target';

/** The sections of a plan; an empty one was looked for and not found in the text. */
@ObjectType({ simpleResolvers: true, description: 'The sections of a plan.' })
export abstract class PlanSections {
  @Field(() => [PlanLegalBasis], { description: 'Documents it rests on or uses.' })
  legalBases!: PlanLegalBasis[];

  @Field(() => [PlanGoal], { description: 'Goals for the whole territory.' })
  goals!: PlanGoal[];

  @Field(() => [PlanSubject], { description: 'Who takes part.' })
  subjects!: PlanSubject[];

  @Field(() => [PlanSector], { description: 'Priority sectors.' })
  sectors!: PlanSector[];

  @Field(() => [PlanIndicatorSet], { description: 'Indicator sets that it uses or orders.' })
  indicatorSets!: PlanIndicatorSet[];

  @Field(() => [PlanTarget], { description: 'Measured targets.' })
  targets!: PlanTarget[];

  @Field(() => [PlanMeasure], { description: 'Measures that shall rise, without target.' })
  measures!: PlanMeasure[];

  @Field(() => [PlanCriterion], { description: 'Qualitative standards and preconditions of units.' })
  criteria!: PlanCriterion[];

  @Field(() => [PlanPersonStandard], { description: 'Standards for persons.' })
  persons!: PlanPersonStandard[];

  @Field(() => [PlanQuota], { description: 'Numbers allowed in a round.' })
  quotas!: PlanQuota[];

  @Field(() => [PlanAwardForm], { description: 'Forms of award.' })
  awardForms!: PlanAwardForm[];

  @Field(() => [PlanAwardOccasion], { description: 'When awards are given.' })
  awardOccasions!: PlanAwardOccasion[];

  @Field(() => [PlanPhase], { description: 'Phases, in order.' })
  phases!: PlanPhase[];

  @Field(() => [PlanMilestone], { description: 'Milestones.' })
  milestones!: PlanMilestone[];

  @Field(() => [PlanDeadline], { description: 'Deadlines.' })
  deadlines!: PlanDeadline[];

  @Field(() => [PlanDossierItem], { description: 'What a nomination consists of.' })
  dossierItems!: PlanDossierItem[];

  @Field(() => [PlanRouteStep], { description: 'The way of a nomination.' })
  route!: PlanRouteStep[];

  @Field(() => [PlanRole], { description: 'Who does what.' })
  roles!: PlanRole[];

  @Field(() => [PlanInspection], { description: 'Inspections.' })
  inspections!: PlanInspection[];

  @Field(() => [PlanNote], { description: 'What fits no other section.' })
  notes!: PlanNote[];
}
