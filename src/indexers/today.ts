const inVietNam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The minute told last and its day: every request asks, and a day begins with a whole minute. */
let told = { minute: NaN, day: '' };

/** The date in Việt Nam at a moment, YYYY-MM-DD, whatever zone the server lives in. */
export function todayInVietNam(moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== told.minute) told = { minute, day: inVietNam.format(moment) };
  return told.day;
}
