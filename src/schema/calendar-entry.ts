import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarEntryKind, UndatedReason } from './calendar-words';
import { Plan } from './plan';
import { PlanItem } from './plan-item';
import { PlanMilestone } from './plan-milestone';
import { PlanPhase } from './plan-phase';
import { PlanRole, RoleBinding } from './plan-role';
import { DeadlineBound, MomentPrecision } from './plan-time-words';
import { LocalDate } from './scalars';
import { SubmissionConnection, SubmissionTally } from './submission';

@ObjectType({ simpleResolvers: true, description: 'A role, with who holds it on a day.' })
export class HeldRole {
  @Field(() => PlanRole, { description: 'The role.' })
  role!: PlanRole;

  @Field(() => [RoleBinding], { description: 'The bodies that hold it on the day by which the entry stands; empty where many units hold it (then `role.bindings` is empty too), and where nobody is known to hold it any more.' })
  bodies!: RoleBinding[];
}

@ObjectType({ simpleResolvers: true, description: 'A last day that one of several sentences sets for the same duty. The earliest known one decides.' })
export class DayRival {
  @Field(() => PlanItem, { description: 'The sentence.' })
  item!: PlanItem;

  @Field(() => LocalDate, { nullable: true, description: 'Its last day; null where it cannot be told.' })
  lastDay!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One time at which a milestone or deadline of a plan falls.' })
export class CalendarEntry {
  @Field(() => String, { description: 'Names it for ever: plan, item, and year or milestone, e.g. `BMT-2023/BM-D2/2024`; part of its UID in the calendar file.' })
  key!: string;

  @Field(() => Plan, { description: 'The plan.' })
  plan!: Plan;

  @Field(() => PlanItem, { description: 'The milestone or deadline, with the words that it rests on.' })
  item!: PlanItem;

  @Field(() => CalendarEntryKind, { description: 'Which of the two.' })
  kind!: keyof typeof CalendarEntryKind;

  @Field(() => Int, { description: 'Its year.' })
  year!: number;

  @Field(() => LocalDate, { description: 'The one day by which it stands in a calendar: its last day; where that cannot be told, the nearest day known of it, which it is not said to be.' })
  listedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day that the words name; null where they name a quarter, a year or no day.' })
  dueOn!: string | null;

  @Field(() => DeadlineBound, { description: 'Whether that day itself, or the last of the quarter or year, is in time.' })
  bound!: keyof typeof DeadlineBound;

  @Field(() => MomentPrecision, { nullable: true, description: 'How exact the words are; null where there is no day.' })
  precision!: keyof typeof MomentPrecision | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day of the quarter or year that the words name; null where they name none.' })
  firstDay!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day in time, "trước ngày" being the day before; null where it cannot be told.' })
  lastDay!: string | null;

  @Field(() => UndatedReason, { nullable: true, description: 'Why there is no last day; null where there is one.' })
  undated!: keyof typeof UndatedReason | null;

  @Field(() => LocalDate, { nullable: true, description: 'Undated: the last day is not before this one; null where that is not known either.' })
  notBefore!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Undated: the last day is not after this one; null where that is not known either.' })
  notAfter!: string | null;

  @Field(() => [DayRival], { description: 'The last days of all sentences that bind the same duty; empty where there is one.' })
  rivals!: DayRival[];

  @Field(() => PlanMilestone, { nullable: true, description: 'The milestone at which the deadline falls; null for others.' })
  milestone!: PlanMilestone | null;

  @Field(() => CalendarEntry, { nullable: true, description: 'What comes first; null where the deadline does not wait for another.' })
  chainedTo!: object | null;

  @Field(() => CalendarEntry, { nullable: true, description: 'The next time of the same milestone or deadline, in this window or after it; null for the last.' })
  next!: object | null;

  @Field(() => PlanPhase, { nullable: true, description: 'The phase: that of the milestone, else that of the day by which the entry stands; null outside of all phases.' })
  phase!: PlanPhase | null;

  @Field(() => HeldRole, { nullable: true, description: 'Who acts or sends; null where the text does not say.' })
  sender!: HeldRole | null;

  @Field(() => HeldRole, { nullable: true, description: 'Who receives; null where the text does not say.' })
  recipient!: HeldRole | null;

  @Field(() => HeldRole, { nullable: true, description: 'Through whom; null where direct.' })
  via!: HeldRole | null;

  @Field(() => SubmissionConnection, { description: 'Each unit that has to send by a deadline, with what is recorded of it; none for a milestone.' })
  submissions!: object;

  @Field(() => SubmissionTally, { description: 'The same in numbers.' })
  tally!: SubmissionTally;
}
