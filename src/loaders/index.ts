import type { Catalogue } from './catalogue';
import type { FrozenScores } from './frozen-scores';
import { indicatorSetCodes, indicatorSetLoader, selectIndicatorSets, type IndicatorSetLoader, type IndicatorSetRow } from './indicator-set';
import type { Judged } from './judged';
import type { JudgementRow } from './judgement';
import { measurementsOfUnitLoader, selectMeasurements, unitMeasurementsLoader, type MeasurementRow, type MeasurementsOfUnitLoader, type UnitMeasurementsLoader } from './measurement';
import { nominatedPersons, type NominatedPerson } from './nominated-person';
import { planLoader, type PlanLoader } from './plan';
import { planRecordLoader, type PlanRecordLoader, type PlanRecordRow, type RecordSelection, reportLoader, type ReportLoader, selectRecords, unitRecordsLoader, type UnitRecordsLoader } from './plan-record';
import type { Published } from './published';
import { nationalFactsLoader, publishedFactLoader, selectFacts, type FactSelection, type NationalFactsLoader, type PublishedFactLoader, type PublishedFactRow } from './published-fact';
import { Reads } from './reads';
import { scorecardLoader, type ScorecardLoader } from './scorecard';
import type { SnapshotRow } from './snapshot';
import { searchSources, sourceLoader, type SourceLoader, type SourceRow } from './source';
import type { HubStore } from './store';
import { predecessorLoader, successorLoader, type SuccessionLoader } from './succession';
import type { Units } from './unit';
import { findingsLoader, type FindingsLoader } from './verdict';

/** Every request-time read. One set for each request: it sees the hub as it was when the request came. */
export interface Loaders {
  readonly units: Units;
  readonly catalogue: Catalogue;
  /** What this request has been given of results so far. */
  readonly reads: Reads;
  readonly published: (snapshot: SnapshotRow) => Published | Promise<Published>;
  readonly scoresOf: (published: Published) => FrozenScores | Promise<FrozenScores>;
  readonly judged: (judgement: JudgementRow) => Judged | Promise<Judged>;
  readonly sources: SourceLoader;
  readonly searchSources: (search: string | undefined) => Promise<SourceRow[]>;
  readonly publishedFact: PublishedFactLoader;
  readonly nationalFacts: NationalFactsLoader;
  readonly publishedFacts: (selection: FactSelection) => Promise<PublishedFactRow[]>;
  readonly unitMeasurements: UnitMeasurementsLoader;
  /** Values of all units for some measures; of one year, or of all. */
  readonly measurementsOfUnit: MeasurementsOfUnitLoader;
  readonly measurements: (measures: readonly string[], year: number | null) => Promise<MeasurementRow[]>;
  readonly planRecord: PlanRecordLoader;
  readonly unitRecords: UnitRecordsLoader;
  /** What units have sent, by plan. */
  readonly reports: ReportLoader;
  readonly nominatedPersons: (plan: string, round: string, year: number | null) => Promise<NominatedPerson[]>;
  readonly planRecords: (selection: RecordSelection) => Promise<PlanRecordRow[]>;
  readonly indicatorSets: IndicatorSetLoader;
  readonly selectIndicatorSets: (passes: (row: IndicatorSetRow) => boolean) => Promise<IndicatorSetRow[]>;
  readonly indicatorSetCodes: () => Promise<string[]>;
  readonly plans: PlanLoader;
  readonly successors: SuccessionLoader;
  readonly predecessors: SuccessionLoader;
  readonly scorecards: ScorecardLoader;
  readonly findings: FindingsLoader;
}

export function createLoaders({ read, knowledge: { units, catalogue, library } }: HubStore): Loaders {
  const reads = new Reads();
  const indicatorSets = indicatorSetLoader(read, reads);
  return {
    units,
    catalogue,
    reads,
    published: (snapshot) => library.published(reads.snapshot(snapshot)),
    scoresOf: (published) => library.scoresOf(published),
    judged: (judgement) => library.judged(reads.judgement(judgement, catalogue.snapshot(judgement.snapshotId))),
    sources: sourceLoader(read),
    searchSources: (search) => searchSources(read, search),
    publishedFact: publishedFactLoader(read),
    nationalFacts: nationalFactsLoader(read),
    publishedFacts: (selection) => selectFacts(read, selection),
    unitMeasurements: unitMeasurementsLoader(read),
    measurementsOfUnit: measurementsOfUnitLoader(read),
    measurements: (measures, year) => selectMeasurements(read, measures, year),
    planRecord: planRecordLoader(read),
    unitRecords: unitRecordsLoader(read),
    reports: reportLoader(read),
    nominatedPersons: (plan, round, year) => nominatedPersons(read, plan, round, year),
    planRecords: (selection) => selectRecords(read, selection),
    indicatorSets,
    selectIndicatorSets: async (passes) => (await selectIndicatorSets(read, indicatorSets, passes)).map((row) => reads.indicatorSet(row)),
    indicatorSetCodes: () => indicatorSetCodes(read),
    plans: planLoader(read),
    successors: successorLoader(read),
    predecessors: predecessorLoader(read),
    scorecards: scorecardLoader(read),
    findings: findingsLoader(read),
  };
}

export { HubStore } from './store';
export type { OpenQuestionRow } from './ambiguity';
export type { ConditionRow, PlanEntry, PlanRow, RuleRow } from './plan';
export type { CitationRow, PlanItemRow } from './plan-item';
export type { IndicatorNodeRow, NodeDetail, StatedNumberRow, YearlyNumberRow } from './indicator-node';
export type { IndicatorSetRow } from './indicator-set';
export type { IndicatorStandingRow } from './indicator-standing';
export type { StandingRow } from './standing';
export type { JudgementRow } from './judgement';
export type { MeasurementRow } from './measurement';
export { resultOfFact, resultOfRow, type NationalResultRow } from './national-result';
export type { NominatedPerson } from './nominated-person';
export type { PlanRecordRow, RecordSelection } from './plan-record';
export type { Judged } from './judged';
export type { Published } from './published';
export type { Reads } from './reads';
export type { FactSelection, PublishedFactRow } from './published-fact';
export type { RankedView, RankingOrder } from './ranked-view';
export type { SnapshotRow } from './snapshot';
export type { SourceRow } from './source';
export type { SuccessionRow } from './succession';
export type { UnitRow, Units, UnitSelection } from './unit';
export type { VerdictRow } from './judged';
export { lastDayOf, viewOn } from './unit';
export { timesOf, timeTableOf } from './plan-time';
export { INDICATOR_NODE_KINDS } from './indicator-node';
export { parseStandingKey } from './standing';
export { keyOf, parseId, toId } from './id';
export { parseVerdictKey } from './judged';
export { RANKING_ORDERS, viewOf } from './ranked-view';
