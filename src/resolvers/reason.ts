import type { Finding, Language, UnitKind } from '../indexers/core';
import type { CitationRow, RuleRow } from '../loaders';
import { reasonText } from './reason-text';
import { bindingOn } from './rule-lookup';

export type ReasonRow = Pick<Finding, 'kind' | 'result' | 'actual' | 'operator' | 'required' | 'margin' | 'scope' | 'record'> & { readonly text: string; readonly citation: CitationRow };

/** The findings of a verdict on a unit of a kind as they are shown, each with the words of the rule that it rests on. */
export function reasonsOf(findings: readonly Finding[], rule: RuleRow, unitKind: UnitKind, language: Language): ReasonRow[] {
  const conditions = bindingOn(rule, unitKind);
  return findings.map((finding, at) => ({ ...finding, text: reasonText(finding, language), citation: conditions[at]!.citation }));
}
