/** The words a statement rests on. `correctedQuote`: the reading where the text or its scan errs. */
export interface CitationDefinition {
  readonly source: string;
  readonly article: string | null;
  readonly quote: string;
  readonly correctedQuote: string | null;
}

/** What a text leaves open, what was decided, and the other readings. */
export interface AmbiguityDefinition {
  readonly question: string;
  readonly chosen: string;
  readonly alternatives: readonly string[];
  /** The same question has the same number in every plan. */
  readonly register?: number;
}

/** What every item of a plan has, whatever its section. */
export interface ItemDefinition {
  /** Stable: a row of the plan, or a row with a suffix. */
  readonly id: string;
  readonly rows: readonly string[];
  readonly text: string;
  readonly textEn: string;
  readonly citation: CitationDefinition;
  readonly ambiguity?: AmbiguityDefinition;
  readonly note?: string;
}

/** A time as quoted, and the day it means. */
export interface MomentDefinition {
  readonly quoted: string;
  readonly precision: 'DAY' | 'QUARTER' | 'YEAR';
  readonly date: string;
}

/** A share in per cent. One key is one measure in every plan. */
export interface MeasureDefinition {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly numerator: string;
  readonly numeratorEn: string;
  readonly denominator: string;
  readonly denominatorEn: string;
  readonly method: 'COUNT' | 'UNIT_FLAG' | 'SURVEY';
  readonly exclusions: readonly string[];
}
