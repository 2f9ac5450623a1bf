import { useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo } from 'react';
import { useLanguage } from './language';
import { bringIntoView } from './narrow';
import { meaning, provenanceOf, type Provenance } from './provenance';
import { useTexts } from './texts';

export function Chip({ kind }: { kind: Provenance }) {
  return <b className={`hub-chip hub-${kind.toLowerCase()}`}>{kind}</b>;
}

/** What the answer in the active tab rests on, always above the answer, whatever the query asks for. */
export function ProvenanceMarker() {
  const response = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response) ?? '';
  const isFetching = useGraphiQL((state) => state.isFetching);
  const { language } = useLanguage();
  const { notYet, nothingRead } = useTexts();
  const kinds = useMemo(() => provenanceOf(response), [response]);
  useEffect(() => {
    if (response !== '') bringIntoView('.hub-markers');
  }, [response]);
  return (
    <div role="status" className="hub-markers" lang={language}>
      {kinds?.map((kind) => (
        <p key={kind} className={`hub-marker hub-${kind.toLowerCase()}`}>
          <b>{kind}</b> – {meaning[kind][language]}
        </p>
      ))}
      {kinds?.length === 0 && <p className="hub-marker hub-neutral">{nothingRead}</p>}
      {response === '' && !isFetching && <p className="hub-marker hub-neutral hub-waiting">{notYet}</p>}
    </div>
  );
}
