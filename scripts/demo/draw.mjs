// A stateless, integer-only random draw: the same key always gives the same number, whatever was drawn before.

/** A whole number in [0, below), decided by the key alone (FNV-1a, then the finaliser of MurmurHash3). */
export function draw(key, below) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}

/** A whole number in [low, high]. */
export function between(key, low, high) {
  return low + draw(key, high - low + 1);
}
