import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { EditorComfort } from './editor-comfort';
import { createFetcher } from './fetcher';
import { Header } from './header';
import { Keyboard } from './keyboard';
import { useLanguage } from './language';
import { ProvenanceMarker } from './provenance-marker';
import { savedQueries } from './saved-queries';
import { savedQueriesPlugin } from './saved-queries-list';
import { SpokenLanguage } from './spoken-language';

const plugins = [savedQueriesPlugin, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const firstTabs = savedQueries.slice(0, 1);
// GraphiQL fills the variables editor from its own memory only, not from the tabs given to it.
const firstVariables = localStorage.getItem('graphiql:tabState') === null ? firstTabs[0]?.variables : undefined;

export function App() {
  const { language } = useLanguage();
  // A new fetcher makes GraphiQL read the schema again, so descriptions follow the language as well.
  const fetcher = useMemo(() => createFetcher(language), [language]);
  return (
    <>
      <Header />
      <main lang="en">
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={savedQueriesPlugin}
          defaultTabs={firstTabs}
          initialVariables={firstVariables}
          defaultEditorToolsVisibility="variables"
          forcedTheme="light"
        >
          <EditorComfort />
          <Keyboard />
          <SpokenLanguage />
          <GraphiQL.Logo>
            <></>
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <ProvenanceMarker />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </>
  );
}
