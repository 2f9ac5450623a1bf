const BLANK = /\s/;

/** The line on which the value at a JSON pointer begins, counted from 1; for what the text does not hold, that of what would hold it. */
export function lineOfPointer(text: string, pointer: string): number {
  let at = pastBlanks(text, 0);
  for (const part of pointer.split('/').slice(1)) {
    const found = text[at] === '{' ? member(text, at, part.replaceAll('~1', '/').replaceAll('~0', '~')) : text[at] === '[' ? element(text, at, Number(part)) : -1;
    if (found === -1) break;
    at = found;
  }
  return text.slice(0, at).split('\n').length;
}

function member(text: string, open: number, name: string): number {
  for (let at = pastBlanks(text, open + 1); text[at] === '"'; at = pastComma(text, at)) {
    const end = pastString(text, at);
    const value = pastBlanks(text, pastBlanks(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === name) return value;
    at = pastValue(text, value);
  }
  return -1;
}

function element(text: string, open: number, index: number): number {
  let at = pastBlanks(text, open + 1);
  for (let seen = 0; seen < index && text[at] !== ']'; seen++) at = pastComma(text, pastValue(text, at));
  return text[at] === ']' || at >= text.length ? -1 : at;
}

function pastValue(text: string, start: number): number {
  let at = start;
  for (let depth = 0; at < text.length;) {
    const letter = text[at]!;
    if (letter === '"') at = pastString(text, at);
    else at += 1;
    if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth < 0) return at - 1;
    if (depth === 0 && (letter === '"' || letter === '}' || letter === ']' || /[,}\]\s]/.test(text[at] ?? ','))) return at;
  }
  return at;
}

function pastString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function pastComma(text: string, from: number): number {
  const at = pastBlanks(text, from);
  return text[at] === ',' ? pastBlanks(text, at + 1) : at;
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANK.test(text[at]!)) at += 1;
  return at;
}
