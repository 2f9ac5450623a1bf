import type { Language, Text } from '../indexers/core';

/** A text in the language of the request. */
export function inLanguage(language: Language, text: Text): string {
  return text[language];
}

/** A name in the language of the request; in Vietnamese where no English one is known. */
export function nameIn(language: Language, { nameVi, nameEn }: { readonly nameVi: string; readonly nameEn: string | null }): string {
  return language === 'en' ? (nameEn ?? nameVi) : nameVi;
}
