import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { useGraphiQLActions } from '@graphiql/react';
import { useTexts } from './texts';

/** What the hub is and where to go on. */
export function Welcome() {
  const { start, what, download, documentation, sdk } = useTexts();
  const { setVisiblePlugin } = useGraphiQLActions();
  return (
    <section aria-labelledby="start" className="hub-welcome">
      <h2 id="start">{start}</h2>
      <p>{what}</p>
      <ul>
        <li>
          <a href="./download/">{download}</a>
        </li>
        <li>
          <button type="button" onClick={() => setVisiblePlugin(DOC_EXPLORER_PLUGIN)}>
            {documentation}
          </button>
        </li>
      </ul>
      <p className="hub-hint">{sdk}</p>
    </section>
  );
}
