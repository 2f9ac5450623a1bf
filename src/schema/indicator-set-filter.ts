import { IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { UNIT_KINDS, type UnitKind as Kind } from '../indexers/core';
import { UnitKind } from './enums';
import { ShortText, Year } from './validation';

@InputType({ description: 'Which indicator sets; conditions are joined by "and".' })
export class IndicatorSetFilter {
  @Field(() => UnitKind, { nullable: true, description: 'Sets that score this kind of unit.' })
  @IsOptional()
  @IsIn(UNIT_KINDS)
  unitKind?: Kind | null;

  @Field(() => String, { nullable: true, description: 'Sets of this territory: `VN`, or the code of a province or city.' })
  @IsOptional()
  @ShortText()
  territory?: string | null;

  @Field(() => Int, { nullable: true, description: 'Sets known to be in force for this assessed year, 2000 to 2099; any other is BAD_USER_INPUT. One whose `years` are empty, because no source states them, is in no year.' })
  @IsOptional()
  @IsInt()
  @Year()
  year?: number | null;
}

@ArgsType()
export class IndicatorSetsArgs {
  @Field(() => IndicatorSetFilter, { nullable: true, description: 'Which sets; all if left out.' })
  @IsOptional()
  @ValidateNested()
  filter?: IndicatorSetFilter | null;
}
