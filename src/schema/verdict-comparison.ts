import { IsInt, IsOptional } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { UnitKind, VerdictResult } from './enums';
import { Plan } from './plan';
import { Unit } from './unit';
import { AtLeast, AtMost, Names, ShortText } from './validation';
import { Verdict } from './verdict';

@ArgsType()
export class CompareVerdictsArgs {
  @Field(() => [String], { description: 'The codes of 1 to 10 plans, each once. Unknown: NOT_FOUND.' })
  @AtLeast(1)
  @AtMost(10)
  @Names()
  plans!: string[];

  @Field(() => String, { description: 'Code or slug of the unit as of the day on which the rankings took their units. Unknown: NOT_FOUND.' })
  @ShortText()
  unit!: string;

  @Field(() => Int, { nullable: true, description: 'The assessed year; the latest that every one of the plans has judged if left out. Not judged by all: NOT_FOUND with the years that are.' })
  @IsOptional()
  @IsInt()
  year?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What one plan says of the unit.' })
export class PlanVerdicts {
  @Field(() => Plan, { description: 'The plan, in the version that judged, or in its latest where it has judged nothing of the unit.' })
  plan!: object;

  @Field(() => [Verdict], { description: 'Its answers for the unit, in the order of its rules; empty where no rule of it concerns the unit.' })
  verdicts!: Verdict[];
}

@ObjectType({ simpleResolvers: true, description: 'The answers of all plans on the same kind of subject: the unit itself, or the persons and units that go by its rank.' })
export class SubjectComparison {
  @Field(() => UnitKind, { description: 'The kind of subject.' })
  subjectKind!: keyof typeof UnitKind;

  @Field(() => VerdictResult, { description: 'Whether they agree: YES, NO where one says YES and another NO, UNKNOWN while one is open, NOT_APPLICABLE where fewer than two apply.' })
  agreement!: keyof typeof VerdictResult;

  @Field(() => [Verdict], { description: 'The answers, in the order of the plans asked for.' })
  verdicts!: Verdict[];
}

@ObjectType({ simpleResolvers: true, description: 'Several plans on one ground: what each says of the same unit and year. Every answer keeps its own ranking, rule and reasons.' })
export class VerdictComparison {
  @Field(() => Unit, { description: 'The unit, as of the day on which the rankings took their units.' })
  unit!: Unit;

  @Field(() => Int, { description: 'The assessed year.' })
  year!: number;

  @Field(() => [PlanVerdicts], { description: 'What each plan says, in the order asked.' })
  plans!: PlanVerdicts[];

  @Field(() => [SubjectComparison], { description: 'The answers side by side.' })
  subjects!: SubjectComparison[];
}
