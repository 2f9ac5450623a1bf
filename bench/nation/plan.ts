import type { PlanDefinition } from '../../src/entities';
import { SOURCE } from './index-set';

/** The rule whose answer a ranking page shows as its flag. */
export const RULE = 'QG-R1';

/** What the rule asks: a place within the province, and a share of the maximum. The reference asks the same in SQL. */
export const REQUIRED = { place: 3, share: '0.90' } as const;

const citation = { source: SOURCE.id, article: '1', quote: 'SYNTHETIC: hạng 1 đến 3 của tỉnh và đạt từ 90 %', correctedQuote: null };

/** An invented national plan with one rule, judged on every commune. */
export function inventedPlan(from: number, to: number): PlanDefinition {
  return {
    code: 'QG-2021', name: 'SYNTHETIC: kế hoạch bịa để đo tốc độ', nameEn: 'SYNTHETIC: invented plan for measuring speed', territory: 'VN',
    source: SOURCE.id, years: { from, to }, readings: [],
    rules: [{
      code: RULE, subjectKind: 'COMMUNE', mainIndicators: null, variants: [], citation,
      text: 'SYNTHETIC: xã hạng 1 đến 3 của tỉnh và đạt từ 90 %.', textEn: 'SYNTHETIC: a commune ranks 1 to 3 in its province with at least 90 %.',
      conditions: [
        { kind: 'RESULT_STATUS', operator: 'EQ', required: 'APPROVED', citation },
        { kind: 'RANK', scope: 'PARENT', parentKind: 'PROVINCE', operator: 'LTE', required: String(REQUIRED.place), citation },
        { kind: 'RATIO_OF_MAX', operator: 'GTE', required: REQUIRED.share, citation },
      ],
    }],
  };
}
