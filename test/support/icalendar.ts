/** A strict reader of RFC 5545, as far as the hub writes it: anything else is an error. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const NEEDED: Readonly<Record<string, readonly string[]>> = { VCALENDAR: ['PRODID', 'VERSION'], VEVENT: ['UID', 'DTSTAMP', 'DTSTART'], VTODO: ['UID', 'DTSTAMP'], VTIMEZONE: ['TZID'], STANDARD: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'] };
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'UID', 'X-WR-CALNAME'];

export function readIcalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end with CR LF');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare CR or LF in "${line}"`);
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets in "${line}"`);
  }
  const unfolded = raw.reduce<string[]>((all, line) => (/^[ \t]/.test(line) ? [...all.slice(0, -1), all.at(-1)! + line.slice(1)] : [...all, line]), []);
  const [calendar, rest] = component(unfolded.map(property));
  if (calendar.name !== 'VCALENDAR' || rest.length > 0) throw new Error('not one VCALENDAR');
  if (calendar.components.length === 0) throw new Error('a calendar without components');
  const uids = calendar.components.filter(({ name }) => name !== 'VTIMEZONE').map((one) => valueOf(one, 'UID'));
  if (new Set(uids).size !== uids.length) throw new Error('a UID stands twice');
  return calendar;
}

function property(line: string): Property {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/s.exec(line);
  if (match === null || /\p{Cc}/u.test(line)) throw new Error(`no content line: "${line}"`);
  const [, name, parameters, value] = match;
  const given = Object.fromEntries(parameters!.split(';').slice(1).map((part) => part.split('=') as [string, string]));
  if (TEXTS.includes(name!) && !/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value!)) throw new Error(`not escaped: "${line}"`);
  if (given.VALUE === 'DATE' && !/^\d{8}$/.test(value!)) throw new Error(`no date: "${line}"`);
  if (name === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value!)) throw new Error(`no moment in UTC: "${line}"`);
  return { name: name!, parameters: given, value: TEXTS.includes(name!) ? value!.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)) : value! };
}

function component([begin, ...rest]: readonly Property[]): [Component, readonly Property[]] {
  if (begin?.name !== 'BEGIN') throw new Error(`BEGIN is missing at ${begin?.name}`);
  const [properties, components]: [Property[], Component[]] = [[], []];
  for (let at = rest; at.length > 0; ) {
    const [next, ...others] = at as [Property, ...Property[]];
    if (next.name === 'END') {
      if (next.value !== begin.value) throw new Error(`END:${next.value} ends ${begin.value}`);
      for (const name of NEEDED[begin.value] ?? []) if (properties.filter((one) => one.name === name).length !== 1) throw new Error(`${begin.value} needs one ${name}`);
      return [{ name: begin.value, properties, components }, others];
    }
    if (next.name === 'BEGIN') {
      const [inner, after] = component(at);
      components.push(inner);
      at = [...after];
    } else {
      properties.push(next);
      at = others;
    }
  }
  throw new Error(`${begin.value} has no END`);
}

export function valueOf({ properties }: Component, name: string): string | undefined {
  return properties.find((one) => one.name === name)?.value;
}

/** The events and tasks of a file, in its order. */
export function entriesOf(bytes: Uint8Array): Component[] {
  return readIcalendar(bytes).components.filter(({ name }) => name !== 'VTIMEZONE');
}
