import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** Widgets of the editor that Esc closes first. */
const WITHOUT_WIDGETS = '!suggestWidgetVisible && !parameterHintsVisible && !findWidgetVisible && !accessibilityHelpIsShown';

/** Ctrl-Enter runs the query from anywhere on the page; Esc leaves an editor, in which Tab writes. */
export function Keyboard() {
  const { run } = useGraphiQLActions();
  const monaco = useMonaco((state) => state.monaco);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const headerEditor = useGraphiQL((state) => state.headerEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const inEditor = event.target instanceof Element && event.target.closest('.monaco-editor') !== null;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inEditor) {
        event.preventDefault(); // a button in focus would be pressed as well
        void run();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [run]);

  useEffect(() => {
    if (!monaco) return;
    const actions = [queryEditor, variableEditor, headerEditor, responseEditor].map((editor) =>
      editor?.addAction({
        id: 'hub-leave-editor',
        label: 'Leave the editor',
        keybindings: [monaco.KeyCode.Escape],
        precondition: WITHOUT_WIDGETS,
        run: () => editor.getContainerDomNode().focus(),
      }),
    );
    return () => actions.forEach((action) => action?.dispose());
  }, [monaco, queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
