import { wordsOf } from './enums';

export const CalendarEntryKind = wordsOf('CalendarEntryKind', 'What falls on a day of a calendar.', {
  MILESTONE: 'A milestone: something is done.',
  DEADLINE: 'A deadline: something is sent.',
});

export const UndatedReason = wordsOf('UndatedReason', 'Why a last day cannot be told.', {
  BASE_UNKNOWN: 'The day of the event from which days are counted is not known.',
  HOLIDAYS_UNKNOWN: 'Working days are counted, and the hub does not know the public holidays.',
  NO_DAY_STATED: 'The text names no day.',
});
