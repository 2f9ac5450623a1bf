import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';
import { PlanItem } from './plan-item';
import { PlanMilestone } from './plan-milestone';
import { PlanRole } from './plan-role';
import { DayKind, DeadlineBound, DeadlineEvent, DeadlineKind, DeadlineSubject } from './plan-time-words';
import { LocalDate } from './scalars';

@ObjectType({ simpleResolvers: true, description: 'The event from which a deadline counts its days.' })
export class DeadlineBase {
  @Field(() => DeadlineEvent, { description: 'The event.' })
  event!: keyof typeof DeadlineEvent;

  @Field(() => LocalDate, { nullable: true, description: 'Its day; null where it is not known.' })
  date!: string | null;
}

@ObjectType({ implements: [Node, PlanItem], simpleResolvers: true, description: 'A deadline, as the plan tells it.' })
export class PlanDeadline {
  @Field(() => DeadlineKind, { description: 'How it is told.' })
  kind!: keyof typeof DeadlineKind;

  @Field(() => DeadlineSubject, { description: 'What has to be sent.' })
  subject!: keyof typeof DeadlineSubject;

  @Field(() => LocalDate, { nullable: true, description: 'DATED: the day in the text.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of every year in the text, `MM-DD`; null where it names none.' })
  monthDay!: string | null;

  @Field(() => Int, { nullable: true, description: "YEARLY: the first year in which it falls; null where that is the plan's first." })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'RELATIVE: days after the base.' })
  days!: number | null;

  @Field(() => DayKind, { nullable: true, description: 'RELATIVE: which days are counted.' })
  dayKind!: keyof typeof DayKind | null;

  @Field(() => DeadlineBase, { nullable: true, description: 'RELATIVE: from when.' })
  base!: DeadlineBase | null;

  @Field(() => PlanDeadline, { nullable: true, description: 'CHAINED: the deadline that comes first.' })
  chainedTo!: PlanDeadline | null;

  @Field(() => [PlanMilestone], { description: 'ON_MILESTONE: due at each; RELATIVE: not later than these.' })
  milestones!: PlanMilestone[];

  @Field(() => DeadlineBound, { nullable: true, description: 'Whether the day itself is in time; null where there is no day.' })
  bound!: keyof typeof DeadlineBound | null;

  @Field(() => String, { nullable: true, description: 'The last day in time, `YYYY-MM-DD`, or `MM-DD` every year; null where it cannot be computed.' })
  lastDay!: string | null;

  @Field(() => PlanRole, { nullable: true, description: 'Who sends; null where the text does not say.' })
  sender!: PlanRole | null;

  @Field(() => PlanRole, { nullable: true, description: 'Who receives; null where the text does not say.' })
  recipient!: PlanRole | null;

  @Field(() => PlanRole, { nullable: true, description: 'Through whom; null where direct.' })
  via!: PlanRole | null;
}
