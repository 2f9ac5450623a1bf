import { isUtf8 } from 'node:buffer';
import { fault, type Fault } from './fault';

/** Stands for bytes that are not UTF-8, and for letters that an earlier conversion lost. */
const REPLACEMENT = '\ufffd';

/** Bytes as text, if they are UTF-8 (with or without a byte order mark); a fault that names the line otherwise. Line breaks become \n. */
export function decodeText(bytes: Uint8Array): string | Fault {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return wrongEncoding(1, 'Excel');
  if (startsWith(bytes, '\u00ff\u00fe') || startsWith(bytes, '\u00fe\u00ff')) return wrongEncoding(1, 'UTF-16');
  const nul = bytes.indexOf(0);
  if (nul !== -1) return wrongEncoding(lineOf(bytes, nul), 'NUL');
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  const lost = text.indexOf(REPLACEMENT);
  if (lost === -1) return text;
  return wrongEncoding(text.slice(0, lost).split('\n').length, isUtf8(bytes) ? REPLACEMENT : 'windows-1258, windows-1252 …');
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0));
}

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < position; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}

function wrongEncoding(line: number, found: string): Fault {
  return fault('WRONG_ENCODING', { line, column: null }, found, {
    vi: `Tệp không phải văn bản UTF-8 (gặp ${found} ở dòng ${line}).`,
    en: `The file is not UTF-8 text (${found} in line ${line}).`,
  }, {
    vi: 'Lưu lại tệp dưới dạng "CSV UTF-8" rồi nhập lại; chữ đã hỏng phải lấy từ tệp gốc.',
    en: 'Save the file again as "CSV UTF-8" and import that; letters already lost must come from the original.',
  });
}
