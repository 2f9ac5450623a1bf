import { wordsOf } from './enums';

export const MomentPrecision = wordsOf('MomentPrecision', 'How exact a quoted time is.', {
  DAY: 'A day.',
  QUARTER: 'A quarter.',
  YEAR: 'A year.',
});

export const MilestoneKind = wordsOf('MilestoneKind', 'What happens at a milestone.', {
  ISSUE_PLAN: 'Units issue their plans.',
  LAUNCH: 'The movement is launched.',
  MID_TERM_REVIEW: 'Mid-term review.',
  FINAL_REVIEW: 'Final review.',
  END: 'The plan ends.',
});

export const DeadlineKind = wordsOf('DeadlineKind', 'How a deadline is told.', {
  DATED: 'A date.',
  YEARLY: 'A day of every year, or every year without a day.',
  RELATIVE: 'Days after an event.',
  ON_MILESTONE: 'At a milestone.',
  CHAINED: 'After another deadline.',
});

export const DeadlineSubject = wordsOf('DeadlineSubject', 'What has to be sent.', {
  PLAN: 'A plan.',
  REPORT: 'A report.',
  SUMMARY: 'A summary of reports.',
  SELF_REVIEW: 'A self-review.',
});

export const DayKind = wordsOf('DayKind', 'Which days are counted.', {
  CALENDAR: 'Calendar days.',
  WORKING: 'Working days.',
});

export const DeadlineBound = wordsOf('DeadlineBound', 'Whether the day itself is in time.', {
  EXCLUSIVE: 'No: "trước ngày".',
  INCLUSIVE: 'Yes: "đến hết ngày", "trong thời hạn".',
});

export const DeadlineEvent = wordsOf('DeadlineEvent', 'The event from which days are counted.', {
  PLAN_ISSUED: 'The plan was issued.',
});
