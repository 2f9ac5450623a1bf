import type { Language } from '../indexers/core';
import type { Loaders } from '../loaders';

/** What every resolver is given: the reader's language, today's date in Việt Nam, and this request's own loaders. */
export interface Context {
  readonly language: Language;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  readonly today: string;
  readonly loaders: Loaders;
}
