/** A phase of a plan; both days belong to it. `boundary`: a year that its words share with another phase, and the phase that owns it. */
export interface PhaseText {
  readonly id: string;
  readonly number: number;
  readonly from: { readonly date: string };
  readonly to: { readonly date: string };
  readonly boundary: { readonly year: number; readonly owner: string } | null;
}

/**
 * The phase to which a day belongs; undefined before the first and after the last. A year that two phases name belongs to
 * its owner, so no day has two phases (register row 12: TQ-M3 names 2025 twice, HT-M 2027; the later phase owns it).
 */
export function phaseOn<P extends PhaseText>(phases: readonly P[], day: string): P | undefined {
  const year = Number(day.slice(0, 4));
  const owner = phases.find(({ boundary }) => boundary?.year === year)?.boundary?.owner;
  if (owner !== undefined) return phases.find(({ id }) => id === owner);
  return [...phases].sort((a, b) => b.number - a.number).find(({ from, to }) => from.date <= day && day <= to.date);
}
