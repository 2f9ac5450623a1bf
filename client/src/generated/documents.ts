// Written by `npm run codegen -w client` from schema.graphql and client/operations; do not edit.
import type * as Types from './types';
import type { TypedDocument as DocumentNode } from '../document';
import { gql } from '../document';
export const UnitFragmentDoc = gql`
    fragment Unit on Unit {
  id
  code
  slug
  kind
  type
  name
  fullName
  validFrom
  validTo
  synthetic
}
    ` as unknown as DocumentNode<Types.UnitFragment, unknown>;
export const SubmissionFragmentDoc = gql`
    fragment Submission on Submission {
  unit {
    ...Unit
  }
  sentOn
  inTime
  lateDays
  synthetic
  record {
    key
    body
  }
}
    ` as unknown as DocumentNode<Types.SubmissionFragment, unknown>;
export const HeldRoleFragmentDoc = gql`
    fragment HeldRole on HeldRole {
  role {
    code
    name
    function
  }
  bodies {
    name
    from
    to
    certainty
    unit {
      ...Unit
    }
  }
}
    ` as unknown as DocumentNode<Types.HeldRoleFragment, unknown>;
export const CalendarEntryFragmentDoc = gql`
    fragment CalendarEntry on CalendarEntry {
  key
  kind
  year
  listedOn
  dueOn
  bound
  precision
  firstDay
  lastDay
  undated
  notBefore
  notAfter
  plan {
    code
    name
  }
  item {
    __typename
    code
    rows
    text
    citation {
      article
      quote
    }
  }
  rivals {
    item {
      __typename
      code
      text
    }
    lastDay
  }
  chainedTo {
    key
    listedOn
    lastDay
  }
  next {
    key
    listedOn
    lastDay
  }
  phase {
    code
    text
  }
  sender {
    ...HeldRole
  }
  recipient {
    ...HeldRole
  }
  via {
    ...HeldRole
  }
  tally {
    due
    sent
    inTime
    late
    unknown
  }
}
    ` as unknown as DocumentNode<Types.CalendarEntryFragment, unknown>;
export const ChangeEffectFragmentDoc = gql`
    fragment ChangeEffect on ChangeEffect {
  kind
  rule
  unitKind
  before
  after
}
    ` as unknown as DocumentNode<Types.ChangeEffectFragment, unknown>;
export const VerdictChangeFragmentDoc = gql`
    fragment VerdictChange on VerdictChange {
  before
  after
  unit {
    ...Unit
  }
  rule {
    id
    code
    text
  }
}
    ` as unknown as DocumentNode<Types.VerdictChangeFragment, unknown>;
export const NationalPlaceFragmentDoc = gql`
    fragment NationalPlace on NationalResult {
  year
  listedOn
  rank
  of
  score
  scaleMax
  complete
}
    ` as unknown as DocumentNode<Types.NationalPlaceFragment, unknown>;
export const SnapshotNameFragmentDoc = gql`
    fragment SnapshotName on Snapshot {
  id
  territory
  unitKind
  year
  provenance
}
    ` as unknown as DocumentNode<Types.SnapshotNameFragment, unknown>;
export const SourceFragmentDoc = gql`
    fragment Source on Source {
  id
  code
  kind
  number
  title
  date
  issuer
  urls
}
    ` as unknown as DocumentNode<Types.SourceFragment, unknown>;
export const StatedNumberFragmentDoc = gql`
    fragment StatedNumber on StatedNumber {
  value
  provenance
  source
}
    ` as unknown as DocumentNode<Types.StatedNumberFragment, unknown>;
export const IndicatorSetFragmentDoc = gql`
    fragment IndicatorSet on IndicatorSet {
  id
  code
  name
  decision
  date
  issuer
  territory
  unitKinds
  years
  synthetic
  totalPoints {
    ...StatedNumber
  }
  source {
    ...Source
  }
}
    ` as unknown as DocumentNode<Types.IndicatorSetFragment, unknown>;
export const SnapshotFragmentDoc = gql`
    fragment Snapshot on Snapshot {
  ...SnapshotName
  fingerprint
  record
  publishedAt
  unitsAsOf
  current
  source {
    ...Source
  }
  decision {
    ...Source
  }
  indicatorSet {
    ...IndicatorSet
  }
  supersedes {
    ...SnapshotName
  }
  supersededBy {
    ...SnapshotName
  }
}
    ` as unknown as DocumentNode<Types.SnapshotFragment, unknown>;
export const PublishedFactFragmentDoc = gql`
    fragment PublishedFact on PublishedFact {
  id
  table
  replaces
  title
  index
  year
  territory
  name
  parent
  unitKind
  unit {
    ...Unit
  }
  rank
  impliedRank
  rankFrom
  rankScope
  of
  position
  score
  scoreFrom
  scaleMax
  scaleText
  class
  group
  details {
    name
    value
  }
  decision
  announced
  notes
  sources {
    ...Source
  }
}
    ` as unknown as DocumentNode<Types.PublishedFactFragment, unknown>;
export const NationalResultFragmentDoc = gql`
    fragment NationalResult on NationalResult {
  ...NationalPlace
  index
  unit {
    ...Unit
  }
  standing {
    id
    snapshot {
      ...Snapshot
    }
  }
  fact {
    ...PublishedFact
  }
}
    ` as unknown as DocumentNode<Types.NationalResultFragment, unknown>;
export const GoalOutcomeFragmentDoc = gql`
    fragment GoalOutcome on GoalOutcome {
  reading
  applied
  result
  because
  text
  places
  group {
    first
    last
  }
  judged {
    ...NationalPlace
  }
  compared {
    ...NationalPlace
  }
}
    ` as unknown as DocumentNode<Types.GoalOutcomeFragment, unknown>;
export const IndicatorFragmentDoc = gql`
    fragment Indicator on IndicatorNode {
  id
  code
  kind
  key
  pillar
  name
}
    ` as unknown as DocumentNode<Types.IndicatorFragment, unknown>;
export const FormulaFragmentDoc = gql`
    fragment Formula on Formula {
  kind
  unit
  numerator
  denominator
  min
  max
}
    ` as unknown as DocumentNode<Types.FormulaFragment, unknown>;
export const IndicatorSetDetailsFragmentDoc = gql`
    fragment IndicatorSetDetails on IndicatorSet {
  ...IndicatorSet
  publishedDecimals
  onMissing
  onNotApplicable
  notes
  componentTotal {
    ...StatedNumber
  }
  effectiveTotals {
    year
    value
    provenance
    source
  }
  levels {
    name
    from
    operator
  }
  competitionGroups {
    key
    name
  }
  groups {
    key
    name
    maxPoints {
      ...StatedNumber
    }
  }
  pillars {
    ...Indicator
    mainIndicators {
      ...Indicator
    }
  }
  mainIndicators {
    ...Indicator
    group
    scored
    maxPoints {
      ...StatedNumber
    }
    componentCount {
      ...StatedNumber
    }
    effectivePoints {
      year
      value
      provenance
      source
    }
    components {
      ...Indicator
      scored
      maxPoints {
        ...StatedNumber
      }
      formula {
        ...Formula
      }
    }
  }
  replaces {
    ...IndicatorSet
  }
}
    ` as unknown as DocumentNode<Types.IndicatorSetDetailsFragment, unknown>;
export const FormulaDetailsFragmentDoc = gql`
    fragment FormulaDetails on Formula {
  ...Formula
  options {
    key
    name
    share
  }
  steps {
    from
    points
  }
}
    ` as unknown as DocumentNode<Types.FormulaDetailsFragment, unknown>;
export const IndicatorDetailsFragmentDoc = gql`
    fragment IndicatorDetails on IndicatorNode {
  ...Indicator
  group
  scored
  evidence
  maxPoints {
    ...StatedNumber
  }
  formula {
    ...FormulaDetails
    parts {
      name
      share
      formula {
        ...FormulaDetails
      }
    }
  }
  components {
    ...Indicator
    maxPoints {
      ...StatedNumber
    }
  }
}
    ` as unknown as DocumentNode<Types.IndicatorDetailsFragment, unknown>;
export const PageInfoFragmentDoc = gql`
    fragment PageInfo on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
    ` as unknown as DocumentNode<Types.PageInfoFragment, unknown>;
export const PlanFragmentDoc = gql`
    fragment Plan on Plan {
  id
  code
  name
  territory
  version
  years {
    from
    to
  }
  rows
  source {
    ...Source
  }
}
    ` as unknown as DocumentNode<Types.PlanFragment, unknown>;
export const ReadingFragmentDoc = gql`
    fragment Reading on Reading {
  question
  chosen
  alternatives
}
    ` as unknown as DocumentNode<Types.ReadingFragment, unknown>;
export const CitationFragmentDoc = gql`
    fragment Citation on Citation {
  article
  quote
  correctedQuote
  source {
    ...Source
  }
}
    ` as unknown as DocumentNode<Types.CitationFragment, unknown>;
export const RuleFragmentDoc = gql`
    fragment Rule on Rule {
  id
  code
  rows
  subjectKind
  mainIndicators
  text
  variants
  note
  citation {
    ...Citation
  }
  conditions {
    kind
    operator
    required
    scope
    parentKind
    rankOf
    variant
    citation {
      ...Citation
    }
  }
}
    ` as unknown as DocumentNode<Types.RuleFragment, unknown>;
export const PlanDetailsFragmentDoc = gql`
    fragment PlanDetails on Plan {
  ...Plan
  readings {
    ...Reading
  }
  rules {
    ...Rule
  }
  items {
    __typename
    id
    code
    rows
    text
    note
    ambiguity {
      ...Reading
    }
    citation {
      ...Citation
    }
  }
}
    ` as unknown as DocumentNode<Types.PlanDetailsFragment, unknown>;
export const IndicatorStandingFragmentDoc = gql`
    fragment IndicatorStanding on IndicatorStanding {
  status
  reason
  points
  maxPoints
  ratio
  percent
  rank
  node {
    ...Indicator
  }
}
    ` as unknown as DocumentNode<Types.IndicatorStandingFragment, unknown>;
export const StandingFragmentDoc = gql`
    fragment Standing on Standing {
  id
  rank
  of
  tiedWith
  rankStatus
  rankChange
  publishedRank
  points
  maxPoints
  ratio
  percent
  level
  stage
  unit {
    ...Unit
  }
  node {
    ...Indicator
  }
  snapshot {
    ...SnapshotName
  }
  mainIndicators {
    ...IndicatorStanding
  }
  verdicts {
    id
    result
    roundedWouldPass
    rule {
      id
      code
    }
  }
}
    ` as unknown as DocumentNode<Types.StandingFragment, unknown>;
export const ReasonFragmentDoc = gql`
    fragment Reason on Reason {
  kind
  result
  actual
  operator
  required
  margin
  scope
  text
  citation {
    ...Citation
  }
}
    ` as unknown as DocumentNode<Types.ReasonFragment, unknown>;
export const VerdictFragmentDoc = gql`
    fragment Verdict on Verdict {
  id
  result
  roundedWouldPass
  unit {
    ...Unit
  }
  rule {
    id
    code
    text
  }
  reasons {
    ...Reason
  }
  snapshot {
    ...SnapshotName
  }
  judgement {
    id
    fingerprint
    judgedAt
  }
}
    ` as unknown as DocumentNode<Types.VerdictFragment, unknown>;
export const StandingDetailsFragmentDoc = gql`
    fragment StandingDetails on Standing {
  ...Standing
  snapshot {
    ...Snapshot
  }
  pillars {
    ...IndicatorStanding
  }
  components {
    ...IndicatorStanding
  }
  verdicts {
    ...Verdict
  }
  history {
    id
    rank
    of
    points
    maxPoints
    ratio
    percent
    snapshot {
      ...SnapshotName
    }
  }
}
    ` as unknown as DocumentNode<Types.StandingDetailsFragment, unknown>;
export const PlanRecordFragmentDoc = gql`
    fragment PlanRecord on PlanRecord {
  id
  key
  kind
  plan {
    id
    code
  }
  itemCode
  item {
    id
    code
    text
  }
  unit {
    ...Unit
  }
  year
  statedOn
  value
  dueOn
  doneOn
  role {
    id
    code
    name
  }
  body
  evidence {
    type
    number
    issuer
    date
    reference
  }
  title
  scope
  inspectors {
    id
    code
    name
  }
  note
  provenance
  revokes {
    id
    key
  }
  revokedBy {
    id
    key
  }
  recordedAt
}
    ` as unknown as DocumentNode<Types.PlanRecordFragment, unknown>;
export const NominationFragmentDoc = gql`
    fragment Nomination on Nomination {
  unit {
    ...Unit
  }
  form {
    id
    code
    name
  }
  record {
    id
    key
    statedOn
    body
    provenance
  }
  steps {
    step {
      id
      code
      action
      role {
        id
        name
      }
    }
    state
    text
    heldOn
    body {
      name
      certainty
    }
    bodyKnown
    record {
      id
      key
      value
      statedOn
    }
  }
  dossier {
    item {
      id
      code
      text
      copies
      original
      confirmedBy {
        id
        name
      }
    }
    state
    text
  }
  dossierState
  dossierText
}
    ` as unknown as DocumentNode<Types.NominationFragment, unknown>;
export const QuotaCountFragmentDoc = gql`
    fragment QuotaCount on QuotaCount {
  limit
  nominated
  overQuotaBy
}
    ` as unknown as DocumentNode<Types.QuotaCountFragment, unknown>;
export const RoundUnitFragmentDoc = gql`
    fragment RoundUnit on RoundUnit {
  unit {
    ...Unit
  }
  flag
  rank
  ratio
  nominations
  eligibility {
    result
  }
  verdicts {
    id
    result
    rule {
      id
      code
    }
    snapshot {
      id
      year
    }
  }
}
    ` as unknown as DocumentNode<Types.RoundUnitFragment, unknown>;
export const RoundFragmentDoc = gql`
    fragment Round on Round {
  plan {
    id
    code
  }
  occasion {
    id
    code
    kind
  }
  year
  years
  yearsBasis
  forms {
    id
    code
    name
  }
  individuals {
    ...QuotaCount
  }
  quotas {
    quota {
      id
      code
    }
    nominator {
      ...Unit
    }
    eligible
    collectives {
      ...QuotaCount
    }
    individuals {
      ...QuotaCount
    }
    tiedAtCut {
      ...RoundUnit
    }
  }
}
    ` as unknown as DocumentNode<Types.RoundFragment, unknown>;
export const SnapshotDetailsFragmentDoc = gql`
    fragment SnapshotDetails on Snapshot {
  ...Snapshot
  disagreements {
    kind
    reported
    computed
    difference
    withinPrecision
    unit {
      ...Unit
    }
    node {
      ...Indicator
    }
  }
}
    ` as unknown as DocumentNode<Types.SnapshotDetailsFragment, unknown>;
export const SourceDetailsFragmentDoc = gql`
    fragment SourceDetails on Source {
  ...Source
  aliases
  note
}
    ` as unknown as DocumentNode<Types.SourceDetailsFragment, unknown>;
export const PlanTargetFragmentDoc = gql`
    fragment PlanTarget on PlanTarget {
  id
  code
  text
  level
  measure {
    key
    name
    method
  }
  operator
  value
}
    ` as unknown as DocumentNode<Types.PlanTargetFragment, unknown>;
export const TerritoryTargetFragmentDoc = gql`
    fragment TerritoryTarget on TerritoryTarget {
  target {
    ...PlanTarget
  }
  year
  unitsAsOf
  units
  yes
  no
  unknown
  notApplicable
  achieved
  required
  gap
  result
  because
  text
}
    ` as unknown as DocumentNode<Types.TerritoryTargetFragment, unknown>;
export const UnitTargetFragmentDoc = gql`
    fragment UnitTarget on UnitTarget {
  target {
    ...PlanTarget
  }
  measurement {
    year
    status
    numerator
    denominator
    flag
    excluded
    source
    sampleSize
    evidence
    revision
    provenance
    recordedAt
  }
  achieved
  required
  gap
  result
  because
  text
}
    ` as unknown as DocumentNode<Types.UnitTargetFragment, unknown>;
export const SuccessionFragmentDoc = gql`
    fragment Succession on Succession {
  relation
  effectiveDate
  confidence
  sourceDoc
  clause
  nameInSource
  newName
  note
  unit {
    ...Unit
  }
}
    ` as unknown as DocumentNode<Types.SuccessionFragment, unknown>;
export const UnitDetailsFragmentDoc = gql`
    fragment UnitDetails on Unit {
  ...Unit
  basis
  parent {
    ...Unit
  }
  province {
    ...Unit
  }
  predecessors {
    ...Succession
  }
  successors {
    ...Succession
  }
}
    ` as unknown as DocumentNode<Types.UnitDetailsFragment, unknown>;
export const ListedUnitFragmentDoc = gql`
    fragment ListedUnit on Unit {
  ...Unit
  parent {
    ...Unit
  }
}
    ` as unknown as DocumentNode<Types.ListedUnitFragment, unknown>;
export const CalendarDocument = gql`
    query calendar($territory: String!, $from: Date!, $to: Date!, $plan: String, $asOf: Date, $first: Int = 50, $after: String) {
  calendar(
    territory: $territory
    from: $from
    to: $to
    plan: $plan
    asOf: $asOf
    first: $first
    after: $after
  ) {
    lookedAtOn
    file
    totalCount
    next {
      ...CalendarEntry
    }
    nodes {
      ...CalendarEntry
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${CalendarEntryFragmentDoc}
${HeldRoleFragmentDoc}
${UnitFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.CalendarQuery, Types.CalendarQueryVariables>;
export const SubmissionsDocument = gql`
    query submissions($territory: String!, $from: Date!, $to: Date!, $plan: String!, $asOf: Date, $unit: String, $inTime: [VerdictResult!]) {
  calendar(
    territory: $territory
    from: $from
    to: $to
    plan: $plan
    asOf: $asOf
    first: 10
  ) {
    nodes {
      key
      kind
      lastDay
      item {
        __typename
        code
      }
      submissions(unit: $unit, inTime: $inTime, first: 100) {
        totalCount
        nodes {
          ...Submission
        }
        pageInfo {
          ...PageInfo
        }
      }
    }
  }
}
    ${SubmissionFragmentDoc}
${UnitFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.SubmissionsQuery, Types.SubmissionsQueryVariables>;
export const AmbiguitiesDocument = gql`
    query ambiguities($plan: String!, $year: Int) {
  ambiguities(plan: $plan, year: $year) {
    code
    register
    about
    rows
    question
    quote {
      ...Citation
    }
    default
    alternatives {
      code
      text
      notComputed
      changes {
        ...ChangeEffect
      }
      answers {
        kind
        value
      }
      goal {
        reading
        kind
        year
      }
      snapshots {
        id
        year
        unitKind
        provenance
      }
      impactedUnits {
        ...VerdictChange
      }
      impactedAnswers {
        unit {
          ...Unit
        }
        item {
          id
          code
        }
        year
        before
        after
      }
      impactedGoals {
        goal {
          id
          code
          text
        }
        before {
          ...GoalOutcome
        }
        after {
          ...GoalOutcome
        }
      }
    }
  }
}
    ${CitationFragmentDoc}
${SourceFragmentDoc}
${ChangeEffectFragmentDoc}
${VerdictChangeFragmentDoc}
${UnitFragmentDoc}
${GoalOutcomeFragmentDoc}
${NationalPlaceFragmentDoc}` as unknown as DocumentNode<Types.AmbiguitiesQuery, Types.AmbiguitiesQueryVariables>;
export const SimulateDocument = gql`
    query simulate($input: SimulationInput!) {
  simulate(input: $input) {
    plan {
      ...Plan
    }
    year
    varied {
      ...ChangeEffect
    }
    notVaried {
      ...ChangeEffect
    }
    rules {
      rule {
        id
        code
        text
      }
      snapshot {
        ...Snapshot
      }
      subjects
      before {
        yes
        no
        unknown
        notApplicable
      }
      after {
        yes
        no
        unknown
        notApplicable
      }
      gained
      lost
      unchanged
    }
    gains {
      ...VerdictChange
      reasons {
        ...Reason
      }
    }
    loses {
      ...VerdictChange
      reasons {
        ...Reason
      }
    }
    quotas {
      quota {
        code
        text
      }
      flaggedBefore
      flaggedAfter
      overBefore
      overAfter
    }
  }
}
    ${PlanFragmentDoc}
${SourceFragmentDoc}
${ChangeEffectFragmentDoc}
${SnapshotFragmentDoc}
${SnapshotNameFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${VerdictChangeFragmentDoc}
${UnitFragmentDoc}
${ReasonFragmentDoc}
${CitationFragmentDoc}` as unknown as DocumentNode<Types.SimulateQuery, Types.SimulateQueryVariables>;
export const CompareVerdictsDocument = gql`
    query compareVerdicts($plans: [String!]!, $unit: String!, $year: Int) {
  compareVerdicts(plans: $plans, unit: $unit, year: $year) {
    unit {
      ...Unit
    }
    year
    plans {
      plan {
        ...Plan
        parent {
          code
        }
      }
      verdicts {
        ...Verdict
      }
    }
    subjects {
      subjectKind
      agreement
      verdicts {
        id
        result
      }
    }
  }
}
    ${UnitFragmentDoc}
${PlanFragmentDoc}
${SourceFragmentDoc}
${VerdictFragmentDoc}
${ReasonFragmentDoc}
${CitationFragmentDoc}
${SnapshotNameFragmentDoc}` as unknown as DocumentNode<Types.CompareVerdictsQuery, Types.CompareVerdictsQueryVariables>;
export const GoalsDocument = gql`
    query goals($plan: String!, $year: Int) {
  plan(code: $plan) {
    goals {
      id
      code
      kind
      index
      text
      reading
      citation {
        ...Citation
      }
      outcome(year: $year) {
        ...GoalOutcome
      }
      outcomes(year: $year) {
        ...GoalOutcome
      }
    }
  }
}
    ${CitationFragmentDoc}
${SourceFragmentDoc}
${GoalOutcomeFragmentDoc}
${NationalPlaceFragmentDoc}` as unknown as DocumentNode<Types.GoalsQuery, Types.GoalsQueryVariables>;
export const NationalResultsDocument = gql`
    query nationalResults($code: String, $slug: String, $asOf: Date, $index: NationalIndex) {
  unit(code: $code, slug: $slug, asOf: $asOf) {
    ...Unit
    nationalResults(index: $index) {
      ...NationalResult
    }
  }
}
    ${UnitFragmentDoc}
${NationalResultFragmentDoc}
${NationalPlaceFragmentDoc}
${SnapshotFragmentDoc}
${SnapshotNameFragmentDoc}
${SourceFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${PublishedFactFragmentDoc}` as unknown as DocumentNode<Types.NationalResultsQuery, Types.NationalResultsQueryVariables>;
export const IndicatorSetsDocument = gql`
    query indicatorSets($filter: IndicatorSetFilter) {
  indicatorSets(filter: $filter) {
    ...IndicatorSet
  }
}
    ${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${SourceFragmentDoc}` as unknown as DocumentNode<Types.IndicatorSetsQuery, Types.IndicatorSetsQueryVariables>;
export const IndicatorSetDocument = gql`
    query indicatorSet($code: String!) {
  indicatorSet(code: $code) {
    ...IndicatorSetDetails
  }
}
    ${IndicatorSetDetailsFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${SourceFragmentDoc}
${IndicatorFragmentDoc}
${FormulaFragmentDoc}` as unknown as DocumentNode<Types.IndicatorSetQuery, Types.IndicatorSetQueryVariables>;
export const IndicatorDocument = gql`
    query indicator($id: ID!) {
  node(id: $id) {
    __typename
    ... on IndicatorNode {
      ...IndicatorDetails
    }
  }
}
    ${IndicatorDetailsFragmentDoc}
${IndicatorFragmentDoc}
${StatedNumberFragmentDoc}
${FormulaDetailsFragmentDoc}
${FormulaFragmentDoc}` as unknown as DocumentNode<Types.IndicatorQuery, Types.IndicatorQueryVariables>;
export const NodeDocument = gql`
    query node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Unit {
      fullName
      slug
      validFrom
      validTo
    }
    ... on Source {
      number
      title
    }
    ... on IndicatorSet {
      name
      synthetic
    }
    ... on IndicatorNode {
      name
    }
    ... on Snapshot {
      ...SnapshotName
      fingerprint
      current
    }
    ... on Standing {
      rank
      of
      points
      maxPoints
      unit {
        ...Unit
      }
      snapshot {
        ...SnapshotName
      }
    }
    ... on Verdict {
      result
      unit {
        ...Unit
      }
      rule {
        code
      }
      snapshot {
        ...SnapshotName
      }
    }
    ... on Judgement {
      fingerprint
      judgedAt
      plan {
        code
      }
    }
    ... on Plan {
      name
      version
    }
    ... on PlanItem {
      rows
      text
    }
    ... on PublishedFact {
      name
      title
    }
  }
}
    ${SnapshotNameFragmentDoc}
${UnitFragmentDoc}` as unknown as DocumentNode<Types.NodeQuery, Types.NodeQueryVariables>;
export const NodesDocument = gql`
    query nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Unit {
      fullName
      slug
      validFrom
      validTo
    }
    ... on Source {
      number
      title
    }
    ... on IndicatorSet {
      name
      synthetic
    }
    ... on IndicatorNode {
      name
    }
    ... on Snapshot {
      ...SnapshotName
      fingerprint
      current
    }
    ... on Standing {
      rank
      of
      points
      maxPoints
      unit {
        ...Unit
      }
      snapshot {
        ...SnapshotName
      }
    }
    ... on Verdict {
      result
      unit {
        ...Unit
      }
      rule {
        code
      }
      snapshot {
        ...SnapshotName
      }
    }
    ... on Judgement {
      fingerprint
      judgedAt
      plan {
        code
      }
    }
    ... on Plan {
      name
      version
    }
    ... on PlanItem {
      rows
      text
    }
    ... on PublishedFact {
      name
      title
    }
  }
}
    ${SnapshotNameFragmentDoc}
${UnitFragmentDoc}` as unknown as DocumentNode<Types.NodesQuery, Types.NodesQueryVariables>;
export const PlansDocument = gql`
    query plans {
  plans {
    ...Plan
  }
}
    ${PlanFragmentDoc}
${SourceFragmentDoc}` as unknown as DocumentNode<Types.PlansQuery, Types.PlansQueryVariables>;
export const PlanDocument = gql`
    query plan($code: String!) {
  plan(code: $code) {
    ...PlanDetails
  }
}
    ${PlanDetailsFragmentDoc}
${PlanFragmentDoc}
${SourceFragmentDoc}
${ReadingFragmentDoc}
${RuleFragmentDoc}
${CitationFragmentDoc}` as unknown as DocumentNode<Types.PlanQuery, Types.PlanQueryVariables>;
export const PublishedFactsDocument = gql`
    query publishedFacts($territory: String, $year: Int, $index: NationalIndex, $unit: String, $first: Int = 50, $after: String) {
  publishedFacts(
    territory: $territory
    year: $year
    index: $index
    unit: $unit
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...PublishedFact
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${PublishedFactFragmentDoc}
${UnitFragmentDoc}
${SourceFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.PublishedFactsQuery, Types.PublishedFactsQueryVariables>;
export const RankingDocument = gql`
    query ranking($territory: String!, $unitKind: UnitKind!, $year: Int!, $unitsAsOf: Date, $within: String, $group: String, $by: RankBy, $snapshot: ID, $filter: RankingFilter, $orderBy: RankingOrder = RANK, $first: Int = 50, $after: String) {
  ranking(
    territory: $territory
    unitKind: $unitKind
    year: $year
    unitsAsOf: $unitsAsOf
    within: $within
    group: $group
    by: $by
    snapshot: $snapshot
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    scope
    totalCount
    unranked
    statistics {
      ranked
      mean
      median
      min
      max
    }
    snapshot {
      ...Snapshot
    }
    nodes {
      ...Standing
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${SnapshotFragmentDoc}
${SnapshotNameFragmentDoc}
${SourceFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${StandingFragmentDoc}
${UnitFragmentDoc}
${IndicatorFragmentDoc}
${IndicatorStandingFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.RankingQuery, Types.RankingQueryVariables>;
export const StandingDocument = gql`
    query standing($id: ID!) {
  node(id: $id) {
    __typename
    ... on Standing {
      ...StandingDetails
    }
  }
}
    ${StandingDetailsFragmentDoc}
${StandingFragmentDoc}
${UnitFragmentDoc}
${IndicatorFragmentDoc}
${SnapshotNameFragmentDoc}
${IndicatorStandingFragmentDoc}
${SnapshotFragmentDoc}
${SourceFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${VerdictFragmentDoc}
${ReasonFragmentDoc}
${CitationFragmentDoc}` as unknown as DocumentNode<Types.StandingQuery, Types.StandingQueryVariables>;
export const RecordsDocument = gql`
    query records($plan: String, $kind: [PlanRecordKind!], $unit: String, $year: Int, $first: Int = 50, $after: String) {
  records(
    plan: $plan
    kind: $kind
    unit: $unit
    year: $year
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...PlanRecord
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${PlanRecordFragmentDoc}
${UnitFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.RecordsQuery, Types.RecordsQueryVariables>;
export const RoundDocument = gql`
    query round($plan: String!, $occasion: AwardOccasionKind!, $year: Int, $years: [Int!]) {
  round(plan: $plan, occasion: $occasion, year: $year, years: $years) {
    ...Round
    eligible(first: 1) {
      totalCount
    }
    nominated(first: 1) {
      totalCount
    }
    proposedOrder(first: 50) {
      totalCount
      nodes {
        ...RoundUnit
      }
    }
  }
}
    ${RoundFragmentDoc}
${QuotaCountFragmentDoc}
${UnitFragmentDoc}
${RoundUnitFragmentDoc}` as unknown as DocumentNode<Types.RoundQuery, Types.RoundQueryVariables>;
export const RoundUnitsDocument = gql`
    query roundUnits($plan: String!, $occasion: AwardOccasionKind!, $year: Int, $years: [Int!], $first: Int = 50, $after: String) {
  round(plan: $plan, occasion: $occasion, year: $year, years: $years) {
    proposedOrder(first: $first, after: $after) {
      totalCount
      nodes {
        ...RoundUnit
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
    ${RoundUnitFragmentDoc}
${UnitFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.RoundUnitsQuery, Types.RoundUnitsQueryVariables>;
export const NominationsDocument = gql`
    query nominations($plan: String!, $occasion: AwardOccasionKind!, $year: Int, $first: Int = 50, $after: String) {
  round(plan: $plan, occasion: $occasion, year: $year) {
    nominations(first: $first, after: $after) {
      totalCount
      nodes {
        ...Nomination
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
    ${NominationFragmentDoc}
${UnitFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.NominationsQuery, Types.NominationsQueryVariables>;
export const SnapshotDocument = gql`
    query snapshot($id: ID!) {
  snapshot(id: $id) {
    ...SnapshotDetails
  }
}
    ${SnapshotDetailsFragmentDoc}
${SnapshotFragmentDoc}
${SnapshotNameFragmentDoc}
${SourceFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${UnitFragmentDoc}
${IndicatorFragmentDoc}` as unknown as DocumentNode<Types.SnapshotQuery, Types.SnapshotQueryVariables>;
export const SnapshotsDocument = gql`
    query snapshots($filter: SnapshotFilter, $first: Int = 50, $after: String) {
  snapshots(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      ...Snapshot
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${SnapshotFragmentDoc}
${SnapshotNameFragmentDoc}
${SourceFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.SnapshotsQuery, Types.SnapshotsQueryVariables>;
export const SourcesDocument = gql`
    query sources($search: String, $first: Int = 50, $after: String) {
  sources(search: $search, first: $first, after: $after) {
    totalCount
    nodes {
      ...SourceDetails
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${SourceDetailsFragmentDoc}
${SourceFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.SourcesQuery, Types.SourcesQueryVariables>;
export const TargetsDocument = gql`
    query targets($plan: String!, $year: Int!, $level: PlanLevel) {
  targets(plan: $plan, year: $year, level: $level) {
    ...TerritoryTarget
  }
}
    ${TerritoryTargetFragmentDoc}
${PlanTargetFragmentDoc}` as unknown as DocumentNode<Types.TargetsQuery, Types.TargetsQueryVariables>;
export const MeasureDocument = gql`
    query measure($key: String!) {
  measure(key: $key) {
    measure {
      key
      name
      numerator
      denominator
      method
      exclusions
    }
    targets {
      plan {
        id
        code
      }
      target {
        ...PlanTarget
      }
      years {
        ...TerritoryTarget
      }
    }
  }
}
    ${PlanTargetFragmentDoc}
${TerritoryTargetFragmentDoc}` as unknown as DocumentNode<Types.MeasureQuery, Types.MeasureQueryVariables>;
export const MeasuresDocument = gql`
    query measures($plan: String!) {
  plan(code: $plan) {
    measures {
      id
      code
      text
      measure {
        key
        name
      }
      direction
      years {
        year
        achieved
        since
        result
        measurement {
          numerator
          denominator
          source
          evidence
          revision
          provenance
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<Types.MeasuresQuery, Types.MeasuresQueryVariables>;
export const UnitTargetsDocument = gql`
    query unitTargets($code: String, $slug: String, $asOf: Date, $plan: String!, $year: Int!) {
  unit(code: $code, slug: $slug, asOf: $asOf) {
    ...Unit
    targets(plan: $plan, year: $year) {
      met
      total
      meetsAll
      items {
        ...UnitTarget
      }
    }
  }
}
    ${UnitFragmentDoc}
${UnitTargetFragmentDoc}
${PlanTargetFragmentDoc}` as unknown as DocumentNode<Types.UnitTargetsQuery, Types.UnitTargetsQueryVariables>;
export const UnitDocument = gql`
    query unit($code: String, $slug: String, $id: ID, $asOf: Date) {
  unit(code: $code, slug: $slug, id: $id, asOf: $asOf) {
    ...UnitDetails
  }
}
    ${UnitDetailsFragmentDoc}
${UnitFragmentDoc}
${SuccessionFragmentDoc}` as unknown as DocumentNode<Types.UnitQuery, Types.UnitQueryVariables>;
export const UnitsDocument = gql`
    query units($filter: UnitFilter, $search: String, $asOf: Date, $first: Int = 50, $after: String) {
  units(
    filter: $filter
    search: $search
    asOf: $asOf
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ListedUnit
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${ListedUnitFragmentDoc}
${UnitFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.UnitsQuery, Types.UnitsQueryVariables>;
export const VerdictsDocument = gql`
    query verdicts($plan: String!, $year: Int, $rule: String, $result: [VerdictResult!], $unit: String, $first: Int = 50, $after: String) {
  verdicts(
    plan: $plan
    year: $year
    rule: $rule
    result: $result
    unit: $unit
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...Verdict
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${VerdictFragmentDoc}
${UnitFragmentDoc}
${ReasonFragmentDoc}
${CitationFragmentDoc}
${SourceFragmentDoc}
${SnapshotNameFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.VerdictsQuery, Types.VerdictsQueryVariables>;
export const RecordDocument = gql`
    query record($id: ID!) {
  snapshot(id: $id) {
    ...SnapshotName
    fingerprint
    record
  }
}
    ${SnapshotNameFragmentDoc}` as unknown as DocumentNode<Types.RecordQuery, Types.RecordQueryVariables>;
export const ServedDocument = gql`
    query served($territory: String!, $unitKind: UnitKind!, $year: Int!, $snapshot: ID!, $group: String, $after: String) {
  ranking(
    territory: $territory
    unitKind: $unitKind
    year: $year
    snapshot: $snapshot
    group: $group
    first: 1000
    after: $after
  ) {
    nodes {
      rank
      points
      maxPoints
      rankStatus
      unit {
        code
        slug
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${PageInfoFragmentDoc}` as unknown as DocumentNode<Types.ServedQuery, Types.ServedQueryVariables>;
export const WhatIfDocument = gql`
    query whatIf($input: WhatIfInput!) {
  whatIf(input: $input) {
    snapshot {
      ...Snapshot
    }
    standings {
      pointsBefore
      pointsAfter
      rankBefore
      rankAfter
      unit {
        ...Unit
      }
    }
    verdicts {
      before
      after
      unit {
        ...Unit
      }
      rule {
        id
        code
        text
      }
      reasons {
        ...Reason
      }
    }
  }
}
    ${SnapshotFragmentDoc}
${SnapshotNameFragmentDoc}
${SourceFragmentDoc}
${IndicatorSetFragmentDoc}
${StatedNumberFragmentDoc}
${UnitFragmentDoc}
${ReasonFragmentDoc}
${CitationFragmentDoc}` as unknown as DocumentNode<Types.WhatIfQuery, Types.WhatIfQueryVariables>;
