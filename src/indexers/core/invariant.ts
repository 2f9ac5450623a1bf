/**
 * States what must hold. A failure is a defect of the hub, never of its users: it is logged with a request id and
 * masked on the way out. What a user can get wrong is refused with a coded error long before.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}
