import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** What GraphiQL has no option for: long lines wrapped in a smaller type, and the active tab kept in sight. */
export function EditorComfort() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({ fontSize: 13, wordWrap: 'on', wrappingIndent: 'indent' });
    }
  }, [queryEditor, variableEditor, responseEditor]);

  useEffect(() => {
    const tab = document.getElementById(`graphiql-session-tab-${activeTabIndex}`)?.parentElement;
    tab?.parentElement?.scrollTo({ left: tab.offsetLeft }); // scrollIntoView would move a narrow page as well
  }, [activeTabIndex]);

  return null;
}
