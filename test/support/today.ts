/** A day on which the seeds are valid as they stand, whatever the clock says. */
export const TODAY = '2026-11-22';
