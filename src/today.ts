const inVietNam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The date in Việt Nam at a moment, YYYY-MM-DD, whatever zone the server lives in. */
export function todayInVietNam(moment: Date): string {
  return inVietNam.format(moment);
}
