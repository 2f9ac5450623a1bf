import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useLanguage } from './language';
import { savedQueries, type SavedQuery } from './saved-queries';

function SavedQueriesList() {
  const { language } = useLanguage();
  const open = useOpen();
  const active = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  return (
    <section aria-label="Truy vấn mẫu">
      <div className="graphiql-doc-explorer-title">{language === 'vi' ? 'Truy vấn mẫu' : 'Saved queries'}</div>
      <p className="hub-hint">
        {language === 'vi'
          ? 'Chọn một truy vấn để mở trong thẻ mới, rồi bấm ▶ (Ctrl-Enter).'
          : 'Choose one to open it in a tab, then press ▶ (Ctrl-Enter).'}
      </p>
      <ol className="hub-queries">
        {savedQueries.map((saved) => (
          <li key={saved.file}>
            <button type="button" aria-current={saved.query === active} onClick={() => open(saved)}>
              {saved.title[language]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Goes to the tab that already shows the query unchanged, else opens one. */
function useOpen() {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  return ({ query, variables }: SavedQuery) => {
    const index = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
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
  content: SavedQueriesList,
};
