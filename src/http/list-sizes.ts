/**
 * How long a list counts that takes no `first`: about what the longest of real data hold, so that what is counted is
 * never far below what comes. A test looks that every list of objects in the schema stands here.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'Query.indicatorSets': 40,
  'Query.plans': 10,

  'Standing.mainIndicators': 9,
  'Standing.pillars': 3,
  'Standing.components': 100,
  'Standing.verdicts': 5,
  'Standing.history': 5,
  'Verdict.reasons': 5,
  'Snapshot.disagreements': 50,
  'WhatIf.standings': 500,
  'WhatIf.verdicts': 500,
  'VerdictChange.reasons': 5,

  // Communes of a province; before 2025-07 its districts, with their communes.
  'Unit.children': 100,
  'Unit.predecessors': 10,
  'Unit.successors': 5,
  'Query.targets': 50,
  'Unit.criteria': 10,
  'UnitTargets.items': 20,
  'UnitTargets.misses': 10,
  'MeasureComparison.targets': 10,
  'MeasureTarget.years': 5,
  'Eligibility.criteria': 5,
  'PlanRecord.evidence': 3,
  'PlanRecord.inspectors': 5,

  'IndicatorSet.competitionGroups': 5,
  'IndicatorSet.effectiveTotals': 5,
  'IndicatorSet.groups': 5,
  'IndicatorSet.levels': 5,
  'IndicatorSet.mainIndicators': 9,
  'IndicatorSet.pillars': 3,
  'IndicatorNode.components': 20,
  'IndicatorNode.effectivePoints': 5,
  'IndicatorNode.mainIndicators': 9,
  'Formula.options': 5,
  'Formula.parts': 5,
  'Formula.steps': 5,

  'Plan.awardForms': 10,
  'Plan.awardOccasions': 5,
  'Plan.criteria': 10,
  'Plan.deadlines': 5,
  'Plan.dossierItems': 5,
  'Plan.goals': 5,
  'Plan.indicatorSets': 5,
  'Plan.inspections': 5,
  'Plan.items': 100,
  'Plan.legalBases': 20,
  'Plan.measures': 10,
  'Plan.milestones': 10,
  'Plan.notes': 5,
  'Plan.persons': 5,
  'Plan.phases': 5,
  'Plan.quotas': 10,
  'Plan.readings': 20,
  'Plan.roles': 10,
  'Plan.route': 10,
  'Plan.rules': 10,
  'Plan.sectors': 10,
  'Plan.subjects': 5,
  'Plan.targets': 50,
  'Rule.conditions': 5,
  'PlanDeadline.milestones': 5,
  'PlanIndicatorSet.sets': 5,
  'PlanInspection.inspectors': 5,
  'PlanLegalBasis.otherWritings': 5,
  'PlanNote.sources': 5,
  'PlanRole.bindings': 5,
  'PublishedFact.details': 5,
  'PublishedFact.sources': 5,
};

/** A list that does not stand above: those of an introspection. */
const OTHER_LIST = 10;

export const sizeOf = (type: string, field: string): number => LIST_SIZES[`${type}.${field}`] ?? OTHER_LIST;
