import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { Unit } from './unit';

@ObjectType({ simpleResolvers: true, description: 'The body named for a priority sector.' })
export class SectorLead {
  @Field(() => String, { description: 'As the plan names it.' })
  name!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit of the register; null where it has none.' })
  unit!: Unit | null;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A priority sector.' })
export class PlanSector {
  @Field(() => String, { description: 'One key is one sector in every plan, e.g. `AGRICULTURE`.' })
  key!: string;

  @Field(() => SectorLead, { nullable: true, description: 'The body named for it; null where none is named.' })
  lead!: SectorLead | null;
}
