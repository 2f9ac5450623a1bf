import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { remembered } from './remembered';

/**
 * The address that a budget is kept for. Each of the trusted proxies has added whom it got the request from at the end of
 * X-Forwarded-For; what stands before their entries anybody may have written, and is not read. An IPv6 client owns its
 * whole /64.
 */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const direct = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return networkOf(direct);
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
  const chain = [...told, direct];
  const seen = chain.slice(Math.max(0, chain.length - 1 - trustedProxies)).find((entry) => isIP(bare(entry)) !== 0);
  return networkOf(seen ?? direct);
}

const networkOf = remembered((address) => network(bare(address)));

/** An entry without brackets, port and zone: `[2001:db8::1]:443` → `2001:db8::1`. */
function bare(entry: string): string {
  const inBrackets = /^\[([^\]]+)\]/.exec(entry)?.[1];
  return (inBrackets ?? (/^[\d.]+:\d+$/.test(entry) ? entry.slice(0, entry.indexOf(':')) : entry)).replace(/%.*$/, '').toLowerCase();
}

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  return mapped ?? `${groupsOf(address).slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const split = (part: string): string[] => (part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, '')));
  const [before, after] = [split(head), split(tail ?? '')];
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
}
