import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useLanguage } from './language';

/**
 * After a switch of language the answer on screen is asked for again, as soon as the schema has been asked for in the new one.
 * The answer and the schema's documentation are marked as what they are, for screen readers: around them GraphiQL is English.
 */
export function SpokenLanguage() {
  const { language } = useLanguage();
  const { run } = useGraphiQLActions();
  const isIntrospecting = useGraphiQL((state) => state.isIntrospecting);
  const answered = useGraphiQL((state) => Boolean(state.tabs[state.activeTabIndex]?.response));
  const visiblePlugin = useGraphiQL((state) => state.visiblePlugin);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const spoken = useRef(language);

  useEffect(() => {
    if (isIntrospecting || spoken.current === language) return;
    spoken.current = language;
    if (answered) void run();
  }, [isIntrospecting]);

  useEffect(() => {
    responseEditor?.getContainerDomNode().setAttribute('lang', language);
    document.querySelector('.graphiql-doc-explorer-content')?.setAttribute('lang', language);
  }, [language, responseEditor, visiblePlugin]);

  return null;
}
