import type { Fault } from '../formats/fault';

/** Something that is wrong in a definition and that its schema cannot see. */
export interface ContentFault extends Pick<Fault, 'text'>, Partial<Pick<Fault, 'remedy' | 'code'>> {
  /** Where, as a JSON pointer. */
  readonly path: string;
}

/** A fault of the content at a place; without a remedy of its own it is mended after the files of the seeds. */
export function contentFault(path: string, text: Fault['text'], remedy?: Fault['remedy'], code?: Fault['code']): ContentFault {
  return { path, text, ...(remedy && { remedy }), ...(code && { code }) };
}

/** A name that leads nowhere: the field of what stands at a place, `of`, names `named`, and no entry of `section` bears it. */
export function lostName(place: string, field: string, of: string, named: string, section: string): ContentFault {
  return contentFault(`${place}/${field.replace('.', '/')}`, { vi: `${of}: ${field} nêu "${named}" không có trong ${section}`, en: `${of}: ${field} names "${named}", which is not in ${section}` });
}

/** What is wrong, in English, for those who write the seeds. */
export function inEnglish(faults: readonly ContentFault[]): string[] {
  return faults.map(({ path, text }) => `${path}: ${text.en}`);
}
