import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PlanRole } from './plan-role';
import { InspectionFrequency } from './plan-role-words';

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'An inspection that the plan orders.' })
export class PlanInspection {
  @Field(() => InspectionFrequency, { description: 'How often.' })
  frequency!: keyof typeof InspectionFrequency;

  @Field(() => [PlanRole], { description: 'Who inspects; empty where the text does not say.' })
  inspectors!: PlanRole[];

  @Field(() => String, { nullable: true, description: 'Where, in the words of the plan; null where the text does not say.' })
  scope!: string | null;
}
