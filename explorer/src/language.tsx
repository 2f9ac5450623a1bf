import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export type Language = 'vi' | 'en';
type Choice = { language: Language; choose: (language: Language) => void };

const storageKey = 'dti-hub:language';
const Context = createContext<Choice>({ language: 'vi', choose: () => {} });

export const useLanguage = () => useContext(Context);

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language]);
  return <Context.Provider value={choice}>{children}</Context.Provider>;
}

function remembered(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
}
