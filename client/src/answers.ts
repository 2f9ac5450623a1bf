/** What the ready-made calls answer. The selections behind them stand in client/operations. */
import type {
  AmbiguitiesQuery, CalendarEntryFragment, CalendarQuery, CompareVerdictsQuery, GoalOutcomeFragment, GoalsQuery, MeasuresQuery, IndicatorDetailsFragment, IndicatorSetDetailsFragment, IndicatorSetFragment,
  IndicatorStandingFragment, ListedUnitFragment, MeasureQuery, NationalResultFragment, NationalResultsQuery, NodeQuery, NominationFragment, NominationsQuery, PlanDetailsFragment, PlanFragment, PlanRecordFragment,
  PublishedFactFragment, PublishedFactsQuery, RankingQuery, ReasonFragment, RecordsQuery, RoundQuery, RoundUnitFragment, SimulateQuery, SnapshotDetailsFragment, SnapshotFragment,
  SnapshotsQuery, SourceDetailsFragment, SourceFragment, SourcesQuery, StandingDetailsFragment, StandingFragment, SubmissionFragment, SubmissionsQuery, TerritoryTargetFragment,
  UnitDetailsFragment, UnitFragment, UnitTargetsQuery, UnitsQuery, VerdictFragment, VerdictsQuery, WhatIfQuery,
} from './generated/types';

/** What an id stands for; `__typename` says which. */
export type Node = NonNullable<NodeQuery['node']>;

export type Unit = UnitFragment;
export type ListedUnit = ListedUnitFragment;
export type UnitDetails = UnitDetailsFragment;
export type UnitPage = UnitsQuery['units'];

export type Source = SourceFragment;
export type SourceDetails = SourceDetailsFragment;
export type SourcePage = SourcesQuery['sources'];

export type IndicatorSet = IndicatorSetFragment;
export type IndicatorSetDetails = IndicatorSetDetailsFragment;
export type IndicatorDetails = IndicatorDetailsFragment;

export type Snapshot = SnapshotFragment;
export type SnapshotDetails = SnapshotDetailsFragment;
export type SnapshotPage = SnapshotsQuery['snapshots'];

export type Ranking = RankingQuery['ranking'];
export type Standing = StandingFragment;
export type StandingDetails = StandingDetailsFragment;
export type IndicatorStanding = IndicatorStandingFragment;

export type Verdict = VerdictFragment;
export type Reason = ReasonFragment;
export type VerdictPage = VerdictsQuery['verdicts'];

export type Plan = PlanFragment;
export type PlanDetails = PlanDetailsFragment;

export type PlanRecord = PlanRecordFragment;
export type PlanRecordPage = RecordsQuery['records'];

export type TerritoryTarget = TerritoryTargetFragment;
export type UnitTargets = NonNullable<UnitTargetsQuery['unit']>;
export type MeasureComparison = MeasureQuery['measure'];
/** A measure that shall rise, with its years. */
export type RisingMeasure = NonNullable<MeasuresQuery['plan']>['measures'][number];
/** A goal with its outcome under every reading. */
export type Goal = NonNullable<GoalsQuery['plan']>['goals'][number];
export type GoalOutcome = GoalOutcomeFragment;
export type NationalResult = NationalResultFragment;
export type NationalResults = NonNullable<NationalResultsQuery['unit']>;
export type Calendar = CalendarQuery['calendar'];
export type CalendarEntry = CalendarEntryFragment;
export type Submission = SubmissionFragment;
export type EntrySubmissions = SubmissionsQuery['calendar']['nodes'][number];
/** An award round, with the head of its proposed order. */
export type Round = NonNullable<RoundQuery['round']>;
export type RoundUnit = RoundUnitFragment;
export type Nomination = NominationFragment;
export type NominationPage = NonNullable<NominationsQuery['round']>['nominations'];

export type PublishedFact = PublishedFactFragment;
export type PublishedFactPage = PublishedFactsQuery['publishedFacts'];

export type WhatIf = WhatIfQuery['whatIf'];

export type Ambiguity = AmbiguitiesQuery['ambiguities'][number];
export type Simulation = SimulateQuery['simulate'];
export type VerdictComparison = CompareVerdictsQuery['compareVerdicts'];
