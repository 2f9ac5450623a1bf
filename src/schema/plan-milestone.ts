import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PlanMoment } from './plan-moment';
import { PlanPhase } from './plan-phase';
import { PlanRole } from './plan-role';
import { MilestoneKind } from './plan-time-words';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A milestone.' })
export class PlanMilestone {
  @Field(() => MilestoneKind, { description: 'What happens.' })
  kind!: keyof typeof MilestoneKind;

  @Field(() => PlanMoment, { description: 'When, with its last day.' })
  due!: PlanMoment;

  @Field(() => PlanRole, { nullable: true, description: 'Who acts; null where the sentence does not say.' })
  actor!: PlanRole | null;

  @Field(() => PlanPhase, { nullable: true, description: 'The phase it belongs to, even where its date lies in the next; null where the plan has no phases.' })
  phase!: PlanPhase | null;
}
