/** A second signal within this time is the same one: at a terminal, Ctrl+C reaches the hub directly and once more through npm. */
const SAME_SIGNAL_MS = 500;

/** Ends the process with 0 after `cleanUp` on SIGINT or SIGTERM, with 1 if that fails; a second signal ends it at once. */
export function stopOnSignal(cleanUp: (signal: string) => Promise<void>): void {
  let begun: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (begun !== undefined && performance.now() - begun < SAME_SIGNAL_MS) return;
      if (begun !== undefined) process.exit(1);
      begun = performance.now();
      cleanUp(signal).then(() => process.exit(0), () => process.exit(1));
    });
  }
}
