import { wordsOf } from './enums';

export const NominationStepState = wordsOf('NominationStepState', 'Where a step of a nomination stands.', {
  DONE: 'A record says what was done.',
  PENDING: 'It is the next one and no record says what was done; or a record does, but a step before it is open.',
  NOT_REACHED: 'A step before it is open, or the nomination was refused there.',
});

export const DossierState = wordsOf('DossierState', 'Whether what is asked is there.', {
  COMPLETE: 'It is there.',
  INCOMPLETE: 'Something is lacking, or nobody confirmed it who has to.',
  UNKNOWN: 'Nobody has stated it, or the plan lists nothing.',
});

export const RoundYearsBasis = wordsOf('RoundYearsBasis', 'Where the years come from whose results feed a round.', {
  GIVEN: 'They were asked for.',
  PLAN: 'The plan states them for the occasion.',
  LAST_APPROVED: 'The last year of the plan with approved results that is not after the round.',
  ROUND_YEAR: 'The year of the round itself, for no year of the plan up to it has approved results.',
});
