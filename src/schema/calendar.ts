import { IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { CalendarEntry } from './calendar-entry';
import { PageArgs, PageInfo } from './paging';
import { LocalDate } from './scalars';
import { ShortText } from './validation';

@ObjectType({ simpleResolvers: true, description: 'One entry of a calendar, with its cursor.' })
export class CalendarEntryEdge {
  @Field(() => String, { description: 'Opaque; give it as `after` to go on behind this item.' })
  cursor!: string;

  @Field(() => CalendarEntry, { description: 'The entry.' })
  node!: CalendarEntry;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the calendar of a territory\'s plans, by day and plan.' })
export class Calendar {
  @Field(() => LocalDate, { description: 'The day on which it is looked at: what was sent by then, what is late on it.' })
  lookedAtOn!: string;

  @Field(() => CalendarEntry, { nullable: true, description: 'The first entry of these plans that is not over on that day, in the window or outside of it; null where nothing is to come.' })
  next!: CalendarEntry | null;

  @Field(() => String, { description: 'Path of the same window as a calendar file (iCalendar, RFC 5545), to which calendars can subscribe.' })
  file!: string;

  @Field(() => Int, { description: 'How many entries there are on all pages together.' })
  totalCount!: number;

  @Field(() => [CalendarEntryEdge], { description: 'The entries of this page with their cursors.' })
  edges!: CalendarEntryEdge[];

  @Field(() => [CalendarEntry], { description: 'The entries of this page.' })
  nodes!: CalendarEntry[];

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  pageInfo!: PageInfo;
}

@ArgsType()
export class CalendarArgs extends PageArgs {
  @Field(() => String, { description: '`VN`, or the code or slug of a province or city of any time: its own plans, those of cities in it, and those of territories that became part of it. Unknown, or neither a province nor a place with plans: NOT_FOUND naming those that have plans.' })
  @ShortText()
  territory!: string;

  @Field(() => LocalDate, { description: 'First day of the window.' })
  @ShortText()
  from!: string;

  @Field(() => LocalDate, { description: 'Last day of the window; before the first: BAD_USER_INPUT.' })
  @ShortText()
  to!: string;

  @Field(() => String, { nullable: true, description: 'Only this plan, by its code. Unknown: NOT_FOUND; of another territory: BAD_USER_INPUT.' })
  @IsOptional()
  @ShortText()
  plan?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which the calendar is looked at; today in Việt Nam if left out.' })
  @IsOptional()
  @ShortText()
  asOf?: string | null;
}
