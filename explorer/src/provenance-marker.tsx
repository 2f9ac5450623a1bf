import { useGraphiQL } from '@graphiql/react';
import { useLanguage, type Language } from './language';
import { provenancesIn, type Provenance } from './provenance';

const meaning: Record<Provenance, Record<Language, string>> = {
  SYNTHETIC: {
    vi: 'số liệu minh họa, không phải kết quả chính thức',
    en: 'demonstration data, not an official result',
  },
  COMPUTED: { vi: 'tính từ điểm đã nhập', en: 'computed from imported scores' },
  PUBLISHED: { vi: 'bảng kết quả đã công bố', en: 'officially published table' },
};

/** What the answer in the active tab is made of, above the answer. */
export function ProvenanceMarker() {
  const response = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response);
  const { language } = useLanguage();
  return (
    <div role="status">
      {provenancesIn(response ?? '').map((provenance) => (
        <p key={provenance} className={`hub-marker hub-${provenance.toLowerCase()}`}>
          <b>{provenance}</b> – {meaning[provenance][language]}
        </p>
      ))}
    </div>
  );
}
