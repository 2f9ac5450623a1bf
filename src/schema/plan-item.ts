import { Field, InterfaceType } from 'type-graphql';
import { Citation } from './citation';
import { Node } from './node';
import { Reading } from './reading';

@InterfaceType({ implements: Node, description: 'Something that an emulation plan lets one compute or record: a rule, a target, a deadline, a role and so on.' })
export abstract class PlanItem {
  @Field(() => String, { description: 'Its stable name in the hub: a row of the plan such as `TQ-a1`, or a row with a suffix. Unique among all plans.' })
  code!: string;

  @Field(() => [String], { description: 'The rows of the plan that it carries, as `seeds/plans/ROWS.md` lists them; empty for what has no row.' })
  rows!: string[];

  @Field(() => String, { description: 'What it says, in our own words and in the language of the request. The words of the plan are in `citation`.' })
  text!: string;

  @Field(() => Citation, { description: 'The words of the plan and their place.' })
  citation!: Citation;

  @Field(() => Reading, { nullable: true, description: 'What the words leave open, and the reading applied; null where nothing was found open.' })
  ambiguity!: Reading | null;

  @Field(() => String, { nullable: true, description: 'What to know before relying on it, in Vietnamese; null where there is nothing.' })
  note!: string | null;
}
