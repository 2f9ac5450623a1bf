import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useLanguage } from './language';
import { bringIntoView } from './narrow';
import { readers, savedQueries, type SavedQuery } from './saved-queries';
import { useTexts } from './texts';
import { Welcome } from './welcome';

/** The first pane: the page introduces itself, then the saved queries for each kind of reader. */
function SavedQueriesPane() {
  const { language } = useLanguage();
  const texts = useTexts();
  return (
    <div lang={language} className="hub-pane">
      <Welcome />
      <section aria-labelledby="saved-queries">
        <h2 id="saved-queries" tabIndex={-1}>
          {texts.savedQueries}
        </h2>
        <p className="hub-hint">{texts.how}</p>
        <p className="hub-hint hub-keyboard">{texts.keyboard}</p>
        {readers.map((reader) => (
          <section key={reader} aria-labelledby={`for-${reader}`}>
            <h3 id={`for-${reader}`}>{texts.readers[reader]}</h3>
            <ol className="hub-queries">
              {savedQueries.filter((saved) => saved.reader === reader).map((saved) => <Entry key={saved.file} saved={saved} />)}
            </ol>
          </section>
        ))}
      </section>
    </div>
  );
}

/** A title that opens its query; the open one shows what it teaches. */
function Entry({ saved }: { saved: SavedQuery }) {
  const { language } = useLanguage();
  const open = useOpen();
  const current = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query === saved.query);
  const about = `about-${saved.file}`;
  return (
    <li>
      <button type="button" aria-current={current} aria-describedby={about} onClick={() => open(saved)}>
        {saved.title[language]}
      </button>
      <p id={about} hidden={!current}>
        {saved.about[language]}
      </p>
    </li>
  );
}

/** Goes to the tab that already shows the query unchanged, else opens one. */
function useOpen() {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return ({ query, variables }: SavedQuery) => {
    const index = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (index >= 0) changeTab(index);
    else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    }
    bringIntoView('.graphiql-sessions');
  };
}

function BookmarkIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
      <path d="M6 3h12v18l-6-4.5L6 21z" />
      <path d="M9 8h6M9 11.5h6" strokeLinecap="round" />
    </svg>
  );
}

export const savedQueriesPlugin: GraphiQLPlugin = {
  title: 'Truy vấn mẫu · Saved queries',
  icon: BookmarkIcon,
  content: SavedQueriesPane,
};
