import type * as Answers from './answers';
import { Client } from './client';
import { notFoundError } from './failures';
import * as documents from './generated/documents';
import type * as Types from './generated/types';
import type { CallOptions } from './options';
import { verifyServed, type VerifiedRanking } from './verify-served';

/** Items on a page of an iterator where `first` is left out: the most that every list gives. */
const PAGE = 100;

type Items<Node> = AsyncGenerator<Node, void, undefined>;

/**
 * A hub with a typed call for each of its queries. A call takes the arguments of the query and answers a generous selection;
 * for other fields, write your own query and use `request` or `each`. What does not exist throws a `NotFoundError`.
 *
 * The calls that begin with `each` read a whole list, page by page: `first` is the size of a page, `after` where to begin.
 * Rankings and verdicts are read to their end as they were published when you began, whatever is published meanwhile.
 */
export class DtiHub extends Client {
  /** A ranking of a territory's units of one kind in one year, best first; `snapshot` says where it comes from. */
  ranking(variables: Types.RankingQueryVariables, options?: CallOptions): Promise<Answers.Ranking> {
    return this.request(documents.RankingDocument, variables, options).then(({ ranking }) => ranking);
  }

  /** Every unit of a ranking, with its place, points, main indicators and flags. */
  eachStanding(variables: Types.RankingQueryVariables, options?: CallOptions): Items<Answers.Standing> {
    return this.each(documents.RankingDocument, { first: PAGE, ...variables }, ({ ranking }) => ranking, options);
  }

  /** The card of a unit in a ranking, by the id of its standing: all components, reasons of its flags, other years. */
  async standing({ id }: Types.StandingQueryVariables, options?: CallOptions): Promise<Answers.StandingDetails> {
    const { node } = await this.request(documents.StandingDocument, { id }, options);
    return node?.__typename === 'Standing' ? node : this.refuse('id', id, options);
  }

  /** The answers of a plan's rules, with a reason for each condition; of the latest judged year if `year` is left out. */
  verdicts(variables: Types.VerdictsQueryVariables, options?: CallOptions): Promise<Answers.VerdictPage> {
    return this.request(documents.VerdictsDocument, variables, options).then(({ verdicts }) => verdicts);
  }

  eachVerdict(variables: Types.VerdictsQueryVariables, options?: CallOptions): Items<Answers.Verdict> {
    return this.each(documents.VerdictsDocument, { first: PAGE, ...variables }, ({ verdicts }) => verdicts, options);
  }

  /** What a ranking and its verdicts would be with other scores; nothing is stored. */
  whatIf(variables: Types.WhatIfQueryVariables, options?: CallOptions): Promise<Answers.WhatIf> {
    return this.request(documents.WhatIfDocument, variables, options).then(({ whatIf }) => whatIf);
  }

  /** What the text of a plan leaves open, and whom each other reading would touch; run on the latest judged year if `year` is left out. */
  ambiguities(variables: Types.AmbiguitiesQueryVariables, options?: CallOptions): Promise<readonly Answers.Ambiguity[]> {
    return this.request(documents.AmbiguitiesDocument, variables, options).then(({ ambiguities }) => ambiguities);
  }

  /** What the answers of a plan would be with other thresholds, places, ties, quotas or readings; nothing is stored. */
  simulate(variables: Types.SimulateQueryVariables, options?: CallOptions): Promise<Answers.Simulation> {
    return this.request(documents.SimulateDocument, variables, options).then(({ simulate }) => simulate);
  }

  /** What several plans say of one unit in one year, and whether they agree. */
  compareVerdicts(variables: Types.CompareVerdictsQueryVariables, options?: CallOptions): Promise<Answers.VerdictComparison> {
    return this.request(documents.CompareVerdictsDocument, variables, options).then(({ compareVerdicts }) => compareVerdicts);
  }

  /** One publication, current or superseded, with every disagreement between its source and the arithmetic. */
  async snapshot({ id }: Types.SnapshotQueryVariables, options?: CallOptions): Promise<Answers.SnapshotDetails> {
    return (await this.request(documents.SnapshotDocument, { id }, options)).snapshot ?? this.refuse('id', id, options);
  }

  /**
   * Recomputes a published ranking on this machine, from the scores that were published, with the arithmetic of the hub, and
   * compares it with the fingerprint and with every standing that the hub serves. If you know the `fingerprint` from elsewhere
   * (a decision, a citation), give it: then you need not trust the hub for anything.
   */
  async verify(id: string, { fingerprint, ...options }: CallOptions & { readonly fingerprint?: string | undefined } = {}): Promise<VerifiedRanking> {
    const { snapshot } = await this.request(documents.RecordDocument, { id }, options);
    if (snapshot === null) return this.refuse('id', id, options);
    const { territory, unitKind, year, record } = snapshot;
    return verifyServed(await this.file(record, options), fingerprint ?? snapshot.fingerprint, (group) =>
      this.each(documents.ServedDocument, { territory, unitKind, year, snapshot: id, group }, ({ ranking }) => ranking, options));
  }

  snapshots(variables: Types.SnapshotsQueryVariables = {}, options?: CallOptions): Promise<Answers.SnapshotPage> {
    return this.request(documents.SnapshotsDocument, variables, options).then(({ snapshots }) => snapshots);
  }

  eachSnapshot(variables: Types.SnapshotsQueryVariables = {}, options?: CallOptions): Items<Answers.Snapshot> {
    return this.each(documents.SnapshotsDocument, { first: PAGE, ...variables }, ({ snapshots }) => snapshots, options);
  }

  /** One unit by exactly one of `code`, `slug` and `id`, as of a day (today if left out), with what it came from and became. */
  async unit(variables: Types.UnitQueryVariables, options?: CallOptions): Promise<Answers.UnitDetails> {
    const [field, value] = Object.entries(variables)[0] ?? ['code', ''];
    return (await this.request(documents.UnitDocument, variables, options)).unit ?? this.refuse(field, String(value), options);
  }

  /** Units valid on a day; `search` takes names with and without accents. */
  units(variables: Types.UnitsQueryVariables = {}, options?: CallOptions): Promise<Answers.UnitPage> {
    return this.request(documents.UnitsDocument, variables, options).then(({ units }) => units);
  }

  eachUnit(variables: Types.UnitsQueryVariables = {}, options?: CallOptions): Items<Answers.ListedUnit> {
    return this.each(documents.UnitsDocument, { first: PAGE, ...variables }, ({ units }) => units, options);
  }

  /** One indicator set with its whole tree; `indicator` has a component's formula in full. */
  async indicatorSet({ code }: Types.IndicatorSetQueryVariables, options?: CallOptions): Promise<Answers.IndicatorSetDetails> {
    return (await this.request(documents.IndicatorSetDocument, { code }, options)).indicatorSet ?? this.refuse('code', code, options);
  }

  indicatorSets(variables: Types.IndicatorSetsQueryVariables = {}, options?: CallOptions): Promise<readonly Answers.IndicatorSet[]> {
    return this.request(documents.IndicatorSetsDocument, variables, options).then(({ indicatorSets }) => indicatorSets);
  }

  /** A component, main indicator or pillar by its id, with its formula down to options, steps and parts. */
  async indicator({ id }: Types.IndicatorQueryVariables, options?: CallOptions): Promise<Answers.IndicatorDetails> {
    const { node } = await this.request(documents.IndicatorDocument, { id }, options);
    return node?.__typename === 'IndicatorNode' ? node : this.refuse('id', id, options);
  }

  /** One emulation plan with its rules, their conditions and readings, and all its items. */
  async plan({ code }: Types.PlanQueryVariables, options?: CallOptions): Promise<Answers.PlanDetails> {
    return (await this.request(documents.PlanDocument, { code }, options)).plan ?? this.refuse('code', code, options);
  }

  plans(options?: CallOptions): Promise<readonly Answers.Plan[]> {
    return this.request(documents.PlansDocument, {}, options).then(({ plans }) => plans);
  }

  /** When the milestones and deadlines of a territory's plans fall, and how many units sent in time; `file` is the same for a calendar to subscribe to. */
  calendar(variables: Types.CalendarQueryVariables, options?: CallOptions): Promise<Answers.Calendar> {
    return this.request(documents.CalendarDocument, variables, options).then(({ calendar }) => calendar);
  }

  eachCalendarEntry(variables: Types.CalendarQueryVariables, options?: CallOptions): Items<Answers.CalendarEntry> {
    return this.each(documents.CalendarDocument, { first: PAGE, ...variables }, ({ calendar }) => calendar, options);
  }

  /** What each unit sent for the deadlines of one plan in a window: when, and how many days late; of one `unit`, or only the late ones (`inTime: ['NO']`). */
  submissions(variables: Types.SubmissionsQueryVariables, options?: CallOptions): Promise<readonly Answers.EntrySubmissions[]> {
    return this.request(documents.SubmissionsDocument, variables, options).then(({ calendar }) => calendar.nodes);
  }

  /** Documents, newest first; `search` takes a number however it is written, or words of a title. */
  sources(variables: Types.SourcesQueryVariables = {}, options?: CallOptions): Promise<Answers.SourcePage> {
    return this.request(documents.SourcesDocument, variables, options).then(({ sources }) => sources);
  }

  eachSource(variables: Types.SourcesQueryVariables = {}, options?: CallOptions): Items<Answers.SourceDetails> {
    return this.each(documents.SourcesDocument, { first: PAGE, ...variables }, ({ sources }) => sources, options);
  }

  /** Single results of published tables of which only a part is known; they are never ranked. */
  publishedFacts(variables: Types.PublishedFactsQueryVariables = {}, options?: CallOptions): Promise<Answers.PublishedFactPage> {
    return this.request(documents.PublishedFactsDocument, variables, options).then(({ publishedFacts }) => publishedFacts);
  }

  eachPublishedFact(variables: Types.PublishedFactsQueryVariables = {}, options?: CallOptions): Items<Answers.PublishedFact> {
    return this.each(documents.PublishedFactsDocument, { first: PAGE, ...variables }, ({ publishedFacts }) => publishedFacts, options);
  }

  /** What people stated about units under the plans, the latest first; what was revoked says so. */
  records(variables: Types.RecordsQueryVariables = {}, options?: CallOptions): Promise<Answers.PlanRecordPage> {
    return this.request(documents.RecordsDocument, variables, options).then(({ records }) => records);
  }

  eachRecord(variables: Types.RecordsQueryVariables = {}, options?: CallOptions): Items<Answers.PlanRecord> {
    return this.each(documents.RecordsDocument, { first: PAGE, ...variables }, ({ records }) => records, options);
  }

  /** How a plan's own territory stands against each of its targets in one year. */
  targets(variables: Types.TargetsQueryVariables, options?: CallOptions): Promise<readonly Answers.TerritoryTarget[]> {
    return this.request(documents.TargetsDocument, variables, options).then(({ targets }) => targets);
  }

  /** How one unit stands against the targets of a plan in one year; null where no unit has the code or slug. */
  unitTargets(variables: Types.UnitTargetsQueryVariables, options?: CallOptions): Promise<Answers.UnitTargets | null> {
    return this.request(documents.UnitTargetsDocument, variables, options).then(({ unit }) => unit);
  }

  /** The measures that a plan wants to rise, without a target: year by year, and whether they have risen. */
  async measures(variables: Types.MeasuresQueryVariables, options?: CallOptions): Promise<readonly Answers.RisingMeasure[]> {
    return ((await this.request(documents.MeasuresDocument, variables, options)).plan ?? this.refuse('plan', variables.plan, options)).measures;
  }

  /** The goals of a plan for national indices: reached or not, and under every reading. */
  async goals(variables: Types.GoalsQueryVariables, options?: CallOptions): Promise<readonly Answers.Goal[]> {
    return ((await this.request(documents.GoalsDocument, variables, options)).plan ?? this.refuse('plan', variables.plan, options)).goals;
  }

  /** What is known of a province in national indices; null where no unit has the code or slug. */
  nationalResults(variables: Types.NationalResultsQueryVariables, options?: CallOptions): Promise<Answers.NationalResults | null> {
    return this.request(documents.NationalResultsDocument, variables, options).then(({ unit }) => unit);
  }

  /** One measure across plans and years. */
  measure(variables: Types.MeasureQueryVariables, options?: CallOptions): Promise<Answers.MeasureComparison> {
    return this.request(documents.MeasureDocument, variables, options).then(({ measure }) => measure);
  }

  /** An award round of a plan: quotas, ties, and the head of the proposed order. It decides nothing. */
  async round(variables: Types.RoundQueryVariables, options?: CallOptions): Promise<Answers.Round> {
    return (await this.request(documents.RoundDocument, variables, options)).round ?? this.refuse('plan', variables.plan, options);
  }

  eachRoundUnit(variables: Types.RoundUnitsQueryVariables, options?: CallOptions): Items<Answers.RoundUnit> {
    return this.each(documents.RoundUnitsDocument, { first: PAGE, ...variables }, ({ round }) => round!.proposedOrder, options);
  }

  /** The nominations of units in a round, the earliest first, with their way and dossier. */
  async nominations(variables: Types.NominationsQueryVariables, options?: CallOptions): Promise<Answers.NominationPage> {
    return ((await this.request(documents.NominationsDocument, variables, options)).round ?? (await this.refuse('plan', variables.plan, options))).nominations;
  }

  eachNomination(variables: Types.NominationsQueryVariables, options?: CallOptions): Items<Answers.Nomination> {
    return this.each(documents.NominationsDocument, { first: PAGE, ...variables }, ({ round }) => round!.nominations, options);
  }

  /** What an id stands for; null where nothing has it. */
  node(variables: Types.NodeQueryVariables, options?: CallOptions): Promise<Answers.Node | null> {
    return this.request(documents.NodeDocument, variables, options).then(({ node }) => node);
  }

  /** What up to 250 ids stand for, in their order. */
  nodes(variables: Types.NodesQueryVariables, options?: CallOptions): Promise<readonly (Answers.Node | null)[]> {
    return this.request(documents.NodesDocument, variables, options).then(({ nodes }) => nodes);
  }

  private refuse(field: string, value: string, { language = this.options.language ?? 'vi' }: CallOptions = {}): never {
    throw notFoundError(field, value, language);
  }
}
