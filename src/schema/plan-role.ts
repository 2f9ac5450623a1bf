import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { BindingCertainty, RoleFunction } from './plan-role-words';
import { LocalDate } from './scalars';
import { Unit } from './unit';

@ObjectType({ simpleResolvers: true, description: 'A body that holds a role for some time.' })
export class RoleBinding {
  @Field(() => String, { description: 'Name of the body.' })
  name!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit of the register; null where it has none.' })
  unit!: Unit | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: from the plan on.' })
  from!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it no longer holds the role; null: open.' })
  to!: string | null;

  @Field(() => BindingCertainty, { description: 'How it is known.' })
  certainty!: keyof typeof BindingCertainty;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'Who does what.' })
export class PlanRole {
  @Field(() => RoleFunction, { description: 'What the role does.' })
  function!: keyof typeof RoleFunction;

  @Field(() => String, { description: 'As the plan names it, in full.' })
  name!: string;

  @Field(() => [RoleBinding], { description: 'Bodies that hold it, by time; empty for a role that many units hold.' })
  bindings!: RoleBinding[];
}
