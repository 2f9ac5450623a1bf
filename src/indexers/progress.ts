import type { Text } from './core';

/** Hears how far a long run has come. */
export type Progress = (done: Text) => void;

export const silently: Progress = () => undefined;
