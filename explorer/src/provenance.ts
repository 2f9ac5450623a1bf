import type { Language } from './language';

/** The kinds of data, the most doubtful first, as the hub lists them. */
export const provenances = ['SYNTHETIC', 'COMPUTED', 'PUBLISHED'] as const;
export type Provenance = (typeof provenances)[number];

export const meaning: Record<Provenance, Record<Language, string>> = {
  SYNTHETIC: {
    vi: 'số liệu minh họa, không phải kết quả chính thức',
    en: 'demonstration data, not an official result',
  },
  COMPUTED: { vi: 'xếp hạng tính từ điểm đã nhập', en: 'ranking computed from imported scores' },
  PUBLISHED: { vi: 'kết quả do cơ quan nhà nước công bố', en: 'results published by the authorities' },
};

/** What the hub says that an answer rests on (`extensions.provenance`); null where there is no such answer. */
export function provenanceOf(response: string): Provenance[] | null {
  try {
    const said: unknown = JSON.parse(response)?.extensions?.provenance;
    return Array.isArray(said) ? provenances.filter((kind) => said.includes(kind)) : null;
  } catch {
    return null;
  }
}
