import { withComma } from '../indexers/core';
import type { Progress } from '../indexers/progress';
import type { CommandIo, Voice } from './io';

/** Nobody needs to hear how far a run has come that is over before. */
const LONG_MS = 1_000;

/** Shows how far a run has come, beside its result: on a terminal always, elsewhere once the run has become a long one. */
export function shownProgress({ now, interactive = false }: CommandIo, voice: Voice): Progress {
  const started = now().getTime();
  return (done) => {
    const seconds = (now().getTime() - started) / 1_000;
    if (!interactive && seconds * 1_000 < LONG_MS) return;
    voice.complain({ vi: `… ${withComma(seconds.toFixed(1))} s: ${done.vi}`, en: `… ${seconds.toFixed(1)} s: ${done.en}` });
  };
}
