/** Texts remembered, and how long they may be: what clients send again and again is short and of few kinds. */
const MOST = 200;
const LONGEST = 500;

/** The same function of a text, computed once for texts that come again; its results are shared, so nobody may change them. */
export function remembered<R extends string | object | undefined>(compute: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (text.length > LONGEST) return result;
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
