import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
// graphiql.css and not style.css: the latter repeats Monaco's styles and embeds fonts without Vietnamese letters.
import 'graphiql/graphiql.css';
import './style.css';
import './header.css';
import './pane.css';
import './narrow.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { LanguageProvider } from './language';

createRoot(document.getElementById('page')!).render(
  <LanguageProvider>
    <App />
  </LanguageProvider>,
);
