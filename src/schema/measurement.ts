import { Field, Int, ObjectType } from 'type-graphql';
import { MEASUREMENT_SOURCES, MEASUREMENT_STATUSES } from '../indexers/core';
import { enumOf } from './enums';
import { RecordProvenance } from './plan-record-words';
import { DateTime, Decimal } from './scalars';

export const MeasurementStatus = enumOf('MeasurementStatus', 'Whether a unit has reported a measure.', MEASUREMENT_STATUSES, {
  REPORTED: 'It has reported numbers, or a yes or no.',
  NOT_REPORTED: 'It was asked and has not reported.',
  NOT_APPLICABLE: 'The measure does not apply to it.',
});

export const MeasurementSource = enumOf('MeasurementSource', 'Where a measured value comes from.', MEASUREMENT_SOURCES, {
  REPORT: "The unit's own report.",
  SURVEY: 'Answers of a sample, whose size is stated.',
  SYSTEM: 'A system that counts by itself.',
});

@ObjectType({ simpleResolvers: true, description: 'What one unit has reported for one measure in one year: its latest revision. An official value stands before a demonstration.' })
export class Measurement {
  @Field(() => Int, { description: 'The year that is measured.' })
  year!: number;

  @Field(() => MeasurementStatus, { description: 'Whether anything was reported.' })
  status!: keyof typeof MeasurementStatus;

  @Field(() => Decimal, { nullable: true, description: 'What was counted; null for a yes or no, and where nothing was reported.' })
  numerator!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Of how much, without what the measure excludes; null for a yes or no, and where nothing was reported.' })
  denominator!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer to a measure of yes or no; null for other measures.' })
  flag!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How much was left out of both, where it was counted; null where it was not.' })
  excluded!: number | null;

  @Field(() => MeasurementSource, { description: 'Where it comes from.' })
  source!: keyof typeof MeasurementSource;

  @Field(() => Int, { nullable: true, description: 'How many were asked, for a survey; null otherwise.' })
  sampleSize!: number | null;

  @Field(() => String, { nullable: true, description: 'The document it rests on, as it was stated; null without one.' })
  evidence!: string | null;

  @Field(() => Int, { description: 'Which correction it is, from 1.' })
  revision!: number;

  @Field(() => RecordProvenance, { description: 'Whether it states what happened.' })
  provenance!: keyof typeof RecordProvenance;

  @Field(() => DateTime, { description: 'When the hub took it in.' })
  recordedAt!: string;
}
