/** A map that keeps what was used last: the least recently used entries leave when there is no room. */
export class Recent<K, V> {
  private readonly entries = new Map<K, { value: V; weight: number }>();
  private weight = 0;

  /** `capacity` in the unit of the weights; an entry that weighs more than `largest`, a tenth of it unless told, is not kept at all. */
  constructor(
    private readonly capacity: number,
    private readonly largest = capacity / 10,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /** What all entries weigh together. */
  get total(): number {
    return this.weight;
  }

  get(key: K): V | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  has(key: K): boolean {
    return this.entries.has(key);
  }

  set(key: K, value: V, weight = 1): void {
    this.delete(key);
    if (weight > this.largest) return;
    this.entries.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.capacity) break;
      this.delete(oldest);
    }
  }

  delete(key: K): boolean {
    this.weight -= this.entries.get(key)?.weight ?? 0;
    return this.entries.delete(key);
  }
}
