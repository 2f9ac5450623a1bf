import type { Language } from '../indexers/core/problem';
import { ranked } from './ranked';
import { remembered } from './remembered';

export const DEFAULT_LANGUAGE: Language = 'vi';

/** English only for who prefers it to Vietnamese; everybody else, whatever they speak, reads Vietnamese. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  return acceptLanguage === undefined ? DEFAULT_LANGUAGE : chosen(acceptLanguage);
}

const chosen = remembered((acceptLanguage): Language => {
  for (const { value } of ranked(acceptLanguage)) {
    const primary = value.split('-', 1)[0];
    if (primary === 'vi' || primary === 'en') return primary;
    if (primary === '*') return DEFAULT_LANGUAGE;
  }
  return DEFAULT_LANGUAGE;
});
