import { fault, shorten, type Fault, type Place } from '../formats/fault';

/** An opinion on a step by another role than the one that does it, or by none. */
export function otherActor(place: Place, value: string, step: string, role: string): Fault {
  return fault('OTHER_ROLE', place, value, { vi: `Bước ${step} do ${role} thực hiện.`, en: `Step ${step} is done by ${role}.` }, {
    vi: `Ghi role ${role}, hoặc không nhập ý kiến này.`, en: `Write the role ${role}, or leave this opinion out.`,
  });
}

/** An opinion of a day before the nomination that it is about. */
export function beforeNomination(place: Place, value: string, nomination: string, day: string): Fault {
  return fault('EARLIER_DATE', place, value, {
    vi: `Ý kiến ngày ${shorten(value)} có trước đề nghị "${shorten(nomination)}" ngày ${day}.`, en: `An opinion of ${shorten(value)} comes before the nomination "${shorten(nomination)}" of ${day}.`,
  }, {
    vi: `Ghi ngày của ý kiến, sớm nhất ${day}; nếu đơn vị đã được đề nghị sớm hơn thì nhập đề nghị đó trước, hoặc trong cùng tệp.`,
    en: `Write the day of the opinion, ${day} at the earliest; if the unit was nominated before, import that nomination first, or in the same file.`,
  });
}

/** An opinion on the step that is the nomination itself. */
export function isNomination(place: Place, value: string, others: readonly string[]): Fault {
  return fault('UNKNOWN_ITEM', place, value, { vi: `Bước ${shorten(value)} là chính việc đề nghị, không phải ý kiến.`, en: `Step ${shorten(value)} is the nomination itself, and no opinion.` }, {
    vi: `Rút đề nghị bằng WITHDRAWAL, hoặc nêu một bước sau: ${others.join(', ')}.`, en: `Withdraw the nomination by a WITHDRAWAL, or name a later step: ${others.join(', ')}.`,
  });
}

/** A nomination, a paper or an opinion of another year than that of a round whose year the plan fixes. */
export function otherRoundYear(place: Place, value: string, round: string, year: string): Fault {
  return fault('BAD_YEAR', place, value, { vi: `Kế hoạch tổ chức ${round} vào năm ${year}, không phải ${shorten(value)}.`, en: `The plan holds ${round} in ${year}, not in ${shorten(value)}.` }, {
    vi: `Ghi năm ${year}, là năm của đợt, hoặc một đợt khác.`, en: `Write ${year}, the year of the round, or another round.`,
  });
}

/** A nomination that names the occasion where the plan names forms of award for it. */
export function formNeeded(place: Place, value: string, round: string, forms: readonly string[]): Fault {
  return fault('UNKNOWN_FORM', place, value, { vi: `Cần nêu hình thức khen thưởng của ${round}, không nêu chính dịp đó.`, en: `A form of award of ${round} is needed, not the occasion itself.` }, {
    vi: `Dùng một trong: ${forms.join(', ')}.`, en: `Use one of: ${forms.join(', ')}.`,
  });
}
