export interface Ranked {
  readonly value: string;
  readonly weight: number;
}

/**
 * The entries of an Accept or Accept-Language header that are wanted at all (q > 0), the most wanted first, equals in
 * the order they were sent; lower case, other parameters dropped.
 */
export function ranked(header: string | undefined): Ranked[] {
  if (header === undefined) return [];
  return header
    .toLowerCase()
    .split(',', 50)
    .map((entry) => {
      const [value = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { value, weight: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ value, weight }) => value !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
