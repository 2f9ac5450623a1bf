import type { Language } from '../../src/indexers/core';

/** What a saved query shows on the seeds: of what kind its data are, and what an official would look for in the answer. */
export interface Expected {
  readonly provenance: readonly string[];
  /** The part of the answer that is looked at. */
  readonly look: (data: any) => unknown;
  /** What stands there, in both languages or in each. */
  readonly see: unknown;
}

const both = (vi: unknown, en: unknown): Readonly<Record<Language, unknown>> => ({ vi, en });
const named = (nodes: any[], name: string): any => nodes.find(({ unit }) => unit.name === name);
const last = (items: any[]): any => items.at(-1);

/** One measure, the targets of two plans, and what the demonstration says was reached. */
const RISING = ['TB-G2-1 2023 60 null UNKNOWN', 'TB-G2-1 2024 64 2023 YES', 'TB-G2-2 2023 70 null UNKNOWN', 'TB-G2-2 2024 70 2023 NO'];
const ONLINE = [
  'BK-2022 PROVINCE 100 2023 100 UNKNOWN, 2024 100 UNKNOWN', 'BK-2022 DISTRICT 100 2023 99.8039 UNKNOWN, 2024 100 UNKNOWN', 'BK-2022 COMMUNE 80 2023 77.6146 UNKNOWN, 2024 93.1192 UNKNOWN',
  'TQ-2022 PROVINCE 90 2023 95.5319 UNKNOWN, 2024 97.3584 UNKNOWN', 'TQ-2022 COMMUNE 60 2023 86.2608 UNKNOWN, 2024 62.11 UNKNOWN',
];

const CALENDAR = [
  '2025-11-14', '/download/calendar/42.ics?from=2025-01-01&to=2025-12-31', 'HT-2025/HT-D2/2025',
  [['HT-2025/HT-M-plan/ONCE', '2025-06-30', null, 0, undefined], ['HT-2025/HT-D1/ONCE', null, 'BASE_UNKNOWN', 2, 'Sở Nội vụ'], ['HT-2025/HT-D2/2025', '2025-11-14', null, 0, 'Sở Nội vụ']], 1, 0,
];

export const EXPECTED: Readonly<Record<string, Expected>> = {
  '01-thai-binh-departments': {
    provenance: ['SYNTHETIC'],
    look: ({ ranking: { snapshot, nodes } }) => [snapshot.provenance, ...nodes.slice(1, 3).map((n: any) => [n.rank, n.unit.name, n.points, n.percent, n.verdict.result, n.verdict.roundedWouldPass, last(n.verdict.reasons).text])],
    see: both(
      ['SYNTHETIC', [2, 'Sở Nội vụ', '450', 90, 'YES', true, 'Đạt 450/500 điểm = 90 % (yêu cầu từ 90 % trở lên): vừa đúng ngưỡng.'], [3, 'Sở Tư pháp', '449.98', 89.996, 'NO', true, 'Đạt 449,98/500 điểm = 89,996 % (yêu cầu từ 90 % trở lên): thiếu 0,02 điểm.']],
      ['SYNTHETIC', [2, 'Sở Nội vụ', '450', 90, 'YES', true, '450 of 500 points = 90 % (required: at least 90 %): exactly the threshold.'], [3, 'Sở Tư pháp', '449.98', 89.996, 'NO', true, '449.98 of 500 points = 89.996 % (required: at least 90 %): 0.02 points short.']],
    ),
  },
  '02-top-movers': {
    provenance: ['SYNTHETIC'],
    look: ({ ranking: { nodes } }) => ['Sở Kế hoạch và Đầu tư', 'Sở Ngoại vụ', 'Sở Xây dựng'].map((name) => named(nodes, name)).map((n) => [n.rank, n.rankChange, n.previous.rank, n.previous.rankStatus]),
    see: [[3, 6, 9, 'RANKED'], [6, -2, 4, 'RANKED'], [17, null, null, 'INCOMPLETE']],
  },
  '03-unit-card': {
    provenance: ['SYNTHETIC'],
    look: ({ ranking: { nodes: [n] } }) => [n.rank, n.of, n.points, n.mainIndicators.length, n.mainIndicators[0].node.name, n.components.length, n.verdicts[0], n.history.map((h: any) => [h.snapshot.year, h.rank])],
    see: both(
      [2, 16, '450', 6, 'Nhận thức số', 20, { rule: { code: 'TB-R1' }, result: 'YES' }, [[2024, 2]]],
      [2, 16, '450', 6, 'Digital awareness', 20, { rule: { code: 'TB-R1' }, result: 'YES' }, [[2024, 2]]],
    ),
  },
  '04-provinces-2024': {
    provenance: ['PUBLISHED'],
    look: ({ ranking: { totalCount, statistics, nodes } }) => [totalCount, statistics.max, nodes.slice(0, 2).map((n: any) => [n.rank, n.publishedRank, n.unit.name, n.points]), nodes[0].mainIndicators[0].node.name],
    see: both(
      [34, '0.8241', [[1, 1, 'Hà Nội', '774.654'], [2, 2, 'Huế', '747.394']], 'Nhận thức số'],
      [34, '0.8241', [[1, 1, 'Hà Nội', '774.654'], [2, 2, 'Huế', '747.394']], 'Digital awareness'],
    ),
  },
  '05-buon-ma-thuot-communes': {
    provenance: ['SYNTHETIC'],
    look: ({ ranking: { scope, nodes } }) => [scope, nodes[0].rank, nodes[0].inProvince, named(nodes, 'Tân Lập').verdict.result, named(nodes, 'Tân Lợi').rank, last(named(nodes, 'Tân Lợi').verdict.reasons).text],
    see: both(
      ['PARENT', 1, 14, 'NO', null, 'Đã có 705,5/1000 điểm (yêu cầu trên 70 %): đạt dù còn 55 điểm chưa được báo cáo.'],
      ['PARENT', 1, 14, 'NO', null, '705.5 of 1000 points already (required: more than 70 %): it passes although 55 are not reported yet.'],
    ),
  },
  '06-by-main-indicator': {
    provenance: ['PUBLISHED'],
    look: ({ ranking: { totalCount, nodes } }) => [totalCount, nodes.slice(0, 3).map((n: any) => [n.rank, n.tiedWith, n.unit.name, n.points])],
    see: [63, [[1, 1, 'Lạng Sơn', '100'], [1, 1, 'Đà Nẵng', '100'], [3, 1, 'Hồ Chí Minh', '98.57']]],
  },
  '07-by-component': {
    provenance: ['SYNTHETIC'],
    look: ({ ranking: { unranked, nodes } }) => [unranked, nodes[0].unit.name, nodes[0].points, named(nodes, 'Sở Ngoại vụ').rankStatus, named(nodes, 'Thanh tra tỉnh').rankStatus],
    see: [2, 'Sở Thông tin và Truyền thông', '49.1138', 'OUT_OF_COMPETITION', 'NOT_APPRAISED'],
  },
  '08-disagreements': {
    provenance: ['PUBLISHED'],
    look: ({ snapshots: { nodes } }) => nodes.filter(({ year }: any) => year === 2023).map(({ disagreements }: any) => [disagreements.length, ...disagreements.filter((d: any) => !d.withinPrecision).map((d: any) => [d.unit.name, d.node.name, d.reported, d.computed, d.difference])]),
    see: both(
      [[9, ['Cần Thơ', 'Tổng điểm', '746.8', '746.855', '-0.055'], ['Bạc Liêu', 'Tổng điểm', '520.8', '520.735', '0.065']]],
      [[9, ['Cần Thơ', 'Total', '746.8', '746.855', '-0.055'], ['Bạc Liêu', 'Total', '520.8', '520.735', '0.065']]],
    ),
  },
  '09-published-facts': {
    provenance: ['PUBLISHED'],
    look: ({ publishedFacts: { totalCount, nodes: [fact] } }) => [totalCount, fact.name, fact.unit.fullName, fact.score, fact.scaleMax, fact.rank, fact.sources.length],
    see: [19, 'Sở NN-PTNT', 'Sở Nông nghiệp và Phát triển nông thôn', '0.91507', '1', 1, 1],
  },
  '10-across-the-reform': {
    provenance: ['PUBLISHED'],
    look: ({ unit, ranking: { nodes } }) => [unit.fullName, unit.successors[0].unit.fullName, unit.successors[0].relation, nodes.map((n: any) => [n.unit.name, n.rank, n.history.map((h: any) => [h.unit.name, h.rank, h.of])])],
    see: ['Tỉnh Thái Bình', 'Tỉnh Hưng Yên', 'merged', [['Huế', 2, [['Thừa Thiên Huế', 3, 63]]], ['Hưng Yên', 32, []]]],
  },
  '11-indicator-set-numbers': {
    provenance: [],
    look: ({ indicatorSet: { decision, totalPoints, effectiveTotals, mainIndicators }, indicatorSets }) => [decision, totalPoints.value, totalPoints.provenance, effectiveTotals[0].value, mainIndicators[0].name, indicatorSets.every(({ synthetic }: any) => !synthetic)],
    see: both(['405/QĐ-BKHCN', null, 'not found', '940', 'Nhận thức số', true], ['405/QĐ-BKHCN', null, 'not found', '940', 'Digital awareness', true]),
  },
  '12-search': {
    provenance: [],
    look: ({ units, sources }) => [units.nodes[0].code, units.nodes[0].fullName, sources.nodes[0].number, sources.nodes[0].aliases],
    see: ['643', 'Thành phố Buôn Ma Thuột', '91/2017/NĐ-CP', ['91/2027/NĐ-CP']],
  },
  '13-verdicts': {
    provenance: ['SYNTHETIC'],
    look: ({ verdicts: { totalCount, nodes } }) => [totalCount, nodes.map((n: any) => [n.unit.fullName, n.result, last(n.reasons).margin, last(n.reasons).citation.article]), nodes[1].reasons[1].text],
    see: both(
      [2, [['Sở Thông tin và Truyền thông', 'YES', '21.25', 'IV.3.a'], ['Sở Nội vụ', 'YES', '0', 'IV.3.a']], 'Hạng 2 trong toàn địa bàn (yêu cầu hạng từ 1 đến 3).'],
      [2, [['Sở Thông tin và Truyền thông', 'YES', '21.25', 'IV.3.a'], ['Sở Nội vụ', 'YES', '0', 'IV.3.a']], 'Rank 2 in the whole territory (required: rank 1 to 3).'],
    ),
  },
  '14-plan-rows': {
    provenance: [],
    look: ({ plan: { rows, items: [item] } }) => [rows.includes('TB-Q1'), item.code, item.text, item.citation.quote.includes('Iihân lực số'), item.citation.correctedQuote.includes('nhân lực số')],
    see: both(
      [true, 'TB-R3', 'Xã, phường, thị trấn xếp hạng 1 hoặc 2 trong huyện, thành phố của mình và đạt từ 90 % điểm tối đa của tám chỉ số chính.', true, true],
      [true, 'TB-R3', 'A commune ranks 1 or 2 within its own district and reaches at least 90 % of the maximum of eight main indicators.', true, true],
    ),
  },
  '15-rule-applies': {
    provenance: [],
    look: ({ plan: { rules } }) => [rules.map((rule: any) => `${rule.code} ${rule.before.result} ${rule.after.result}`), rules[1].after.reason],
    see: both(
      [['TB-R1 YES YES', 'TB-R2 YES NOT_APPLICABLE', 'TB-R3 YES NOT_APPLICABLE', 'TB-R4 YES YES', 'TB-R5 YES NOT_APPLICABLE', 'TB-R7 YES YES'], 'Không còn đơn vị để xếp hạng theo quy định: cấp huyện kết thúc từ ngày 2025-07-01.'],
      [['TB-R1 YES YES', 'TB-R2 YES NOT_APPLICABLE', 'TB-R3 YES NOT_APPLICABLE', 'TB-R4 YES YES', 'TB-R5 YES NOT_APPLICABLE', 'TB-R7 YES YES'], 'There is nobody left to rank as the rule does: districts ended on 2025-07-01.'],
    ),
  },
  '16-what-if': {
    provenance: ['SYNTHETIC'],
    look: ({ whatIf: { standings: [moved], verdicts: [verdict] } }) => [moved.rankBefore, moved.rankAfter, verdict.rule.code, verdict.before, verdict.after, last(verdict.reasons).text],
    see: both(
      [3, 2, 'TB-R1', 'NO', 'YES', 'Đạt 450/500 điểm = 90 % (yêu cầu từ 90 % trở lên): vừa đúng ngưỡng.'],
      [3, 2, 'TB-R1', 'NO', 'YES', '450 of 500 points = 90 % (required: at least 90 %): exactly the threshold.'],
    ),
  },
  '17-pages': {
    provenance: ['PUBLISHED'],
    look: ({ ranking: { snapshot, totalCount, pageInfo, edges } }) => [snapshot.current, totalCount, pageInfo.hasNextPage, pageInfo.endCursor === last(edges).cursor, edges.map((edge: any) => edge.node.unit.name)],
    see: [true, 63, true, true, ['Đà Nẵng', 'Hồ Chí Minh', 'Thừa Thiên Huế', 'Lạng Sơn', 'Cần Thơ']],
  },
  '18-nodes': {
    provenance: ['SYNTHETIC'],
    look: ({ nodes }) => [nodes.map((node: any) => node.__typename), nodes[0].fullName, nodes[2].rank, nodes[3].result, nodes[4].text],
    see: both(
      [['Unit', 'Snapshot', 'Standing', 'Verdict', 'Rule'], 'Tỉnh Thái Bình', 2, 'YES', 'Sở, ban, ngành xếp hạng từ 1 đến 3 và đạt từ 90 % điểm tối đa của sáu chỉ số chính.'],
      [['Unit', 'Snapshot', 'Standing', 'Verdict', 'Rule'], 'Tỉnh Thái Bình', 2, 'YES', 'A department ranks 1 to 3 among departments and reaches at least 90 % of the maximum of six main indicators.'],
    ),
  },
  '19-verify': {
    provenance: ['PUBLISHED'],
    look: ({ snapshots: { totalCount, nodes } }) => [totalCount, nodes.map((n: any) => `${n.year} ${n.unitsAsOf} ${n.provenance} ${/^[\da-f]{64}$/.test(n.fingerprint)}`)],
    see: [3, ['2024 2025-07-01 PUBLISHED true', '2024 2024-12-31 PUBLISHED true', '2023 2023-12-31 PUBLISHED true']],
  },
  '20-records': {
    provenance: ['SYNTHETIC'],
    look: ({ records: { totalCount, nodes }, unit: { eligibility, onTime } }) => [totalCount, nodes.every(({ provenance }: any) => provenance === 'DEMONSTRATION'), eligibility.result, eligibility.criteria.map(({ criterion, result, text }: any) => [criterion.code, result, text]), `${onTime.onTime}/${onTime.due} ${onTime.result}`],
    see: both(
      [5, true, 'UNKNOWN', [
        ['BM-0-1', 'YES', 'Được xác nhận: Phòng Nội vụ (minh họa), ngày 2023-12-20 (bản ghi minh-hoa/BMT/2).'],
        ['BM-0-2', 'YES', 'Đã đăng ký: Phòng Nội vụ (minh họa), ngày 2023-08-01 (bản ghi minh-hoa/BMT/1).'], ['BM-0-3', 'UNKNOWN', 'Chưa có xác nhận.'],
      ], '1/2 NO'],
      [5, true, 'UNKNOWN', [
        ['BM-0-1', 'YES', 'Attested: Phòng Nội vụ (minh họa), 2023-12-20 (record minh-hoa/BMT/2).'],
        ['BM-0-2', 'YES', 'Registered: Phòng Nội vụ (minh họa), 2023-08-01 (record minh-hoa/BMT/1).'], ['BM-0-3', 'UNKNOWN', 'Nobody has attested it yet.'],
      ], '1/2 NO'],
    ),
  },
  '21-targets': {
    provenance: ['SYNTHETIC'],
    look: ({ measure: { measure, targets }, unit, plan }) => [
      measure.name, targets.map(({ plan, target, years }: any) => `${plan.code} ${target.level} ${target.value} ${years.map((one: any) => `${one.year} ${one.achieved} ${one.result}`).join(', ')}`),
      `${unit.name} ${unit.targets.met}/${unit.targets.total} ${unit.targets.meetsAll}`, unit.targets.misses.map(({ target, text }: any) => `${target.code} ${text}`),
      plan.measures.flatMap(({ code, years }: any) => years.map((one: any) => `${code} ${one.year} ${one.achieved} ${one.since} ${one.result}`)),
    ],
    see: both(
      ['Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng', ONLINE, 'Tuyên Quang 15/17 NO', [
        'TQ-b2 Chưa đạt chỉ tiêu: đạt 92,5 % (chỉ tiêu 100 %), còn thiếu 7,5 điểm phần trăm.', 'TQ-b4 Chưa đạt chỉ tiêu: đạt 79 % (chỉ tiêu 80 %), còn thiếu 1 điểm phần trăm.'], RISING],
      ['Share of work files handled online', ONLINE, 'Tuyên Quang 15/17 NO', [
        'TQ-b2 Missed: 92.5 % reached (target 100 %), 7.5 percentage points short.', 'TQ-b4 Missed: 79 % reached (target 80 %), 1 percentage point short.'], RISING],
    ),
  },
  '22-goals': {
    provenance: ['PUBLISHED'],
    look: ({ plan: { goals: [goal] }, unit }) => [
      unit.fullName, unit.nationalResults.map(({ year, rank, of, complete, fact }: any) => `${year} ${rank}/${of} ${complete ? 'complete' : fact.sources.length}`),
      goal.outcomes.map(({ reading, applied, result }: any) => `${reading} ${applied} ${result}`), goal.outcomes[2].text,
    ],
    see: both(
      ['Tỉnh Bắc Kạn', ['2021 51/63 2', '2022 63/63 1', '2023 58/63 complete', '2024 32/63 complete'], ['MIDDLE_THIRD_OR_BETTER true YES', 'MIDDLE_THIRD false YES', 'MEAN_OR_BETTER false YES'], 'Đạt: 0,7118 trên thang 1 (năm 2024), không thấp hơn trung bình của các tỉnh.'],
      ['Tỉnh Bắc Kạn', ['2021 51/63 2', '2022 63/63 1', '2023 58/63 complete', '2024 32/63 complete'], ['MIDDLE_THIRD_OR_BETTER true YES', 'MIDDLE_THIRD false YES', 'MEAN_OR_BETTER false YES'], 'Reached: 0.7118 of 1 (2024), not below the mean of the provinces.'],
    ),
  },
  '23-calendar': {
    provenance: ['SYNTHETIC'],
    look: ({ calendar: { lookedAtOn, file, next, nodes } }) => [lookedAtOn, file, next.key, nodes.map((n: any) => [n.key, n.lastDay, n.undated, n.rivals.length, n.recipient?.bodies[0].name]), last(nodes).tally.sent, last(nodes).tally.late, last(nodes).item.text],
    see: both(
      [...CALENDAR, 'Báo cáo hằng năm về Sở Nội vụ trước ngày 15/11.'],
      [...CALENDAR, 'Yearly report to the Department of Home Affairs before 15 November.'],
    ),
  },
  '24-ambiguities': {
    provenance: ['SYNTHETIC'],
    look: ({ ambiguities }) => ['TB-open-count', 'TB-open-compliance', 'TB-open-nobody'].map((code) => ambiguities.find((one: any) => one.code === code)).map(({ quote, alternatives: [other] }) => [quote.article, other.code, other.notComputed, other.impactedUnits.length, [...other.impactedUnits, ...other.impactedAnswers].slice(0, 1).map((one: any) => [one.unit.name, (one.rule ?? one.item).code, one.before, one.after])]),
    see: [['IV.3.c', 'COUNT', null, 5, [['An Khê', 'TB-R3', 'YES', 'UNKNOWN']]], ['IV.3', 'ATTESTED', null, 0, [['Sở Thông tin và Truyền thông', 'TB-R1', 'YES', 'UNKNOWN']]], ['IV.3.a', 'LOWER', 'POLICY', 0, []]],
  },
  '25-simulate': {
    provenance: ['SYNTHETIC'],
    look: ({ simulate: { varied, notVaried, rules, gains, loses } }) => [
      varied.map((one: any) => Object.values(one).join(' ')), notVaried.map((one: any) => Object.values(one).join(' ')),
      rules.slice(0, 1).map((one: any) => [one.rule.code, one.snapshot.provenance, one.subjects, one.before.yes, one.after.yes, one.gained, one.lost, one.unchanged]),
      gains.map((one: any) => [one.unit.name, one.rule.code, one.before, one.after, last(one.reasons).text]), loses,
    ],
    see: both(
      [['THRESHOLD TB-R1 0.9 0.8999'], ['RANK_LIMIT TB-R1 3 3'], [['TB-R1', 'SYNTHETIC', 19, 2, 3, 1, 0, 18]], [['Sở Tư pháp', 'TB-R1', 'NO', 'YES', 'Đạt 449,98/500 điểm = 89,996 % (yêu cầu từ 89,99 % trở lên): hơn ngưỡng 0,03 điểm.']], []],
      [['THRESHOLD TB-R1 0.9 0.8999'], ['RANK_LIMIT TB-R1 3 3'], [['TB-R1', 'SYNTHETIC', 19, 2, 3, 1, 0, 18]], [['Sở Tư pháp', 'TB-R1', 'NO', 'YES', '449.98 of 500 points = 89.996 % (required: at least 89.99 %): 0.03 points above.']], []],
    ),
  },
  '26-compare-verdicts': {
    provenance: ['SYNTHETIC'],
    look: ({ compareVerdicts: { unit, year, subjects, plans } }) => [unit.name, year, subjects, plans.map(({ plan, verdicts }: any) => [plan.code, plan.parent, verdicts.map((one: any) => [one.rule.code, one.result, one.snapshot.territory])])],
    see: ['Tân An', 2024, [{ subjectKind: 'COMMUNE', agreement: 'NOT_APPLICABLE' }], [['BMT-2023', null, [['BM-R2', 'NO', '66']]]]],
  },
  '27-round': {
    provenance: ['SYNTHETIC'],
    look: ({ round: { year, years, yearsBasis, forms, quotas, proposedOrder, nominations } }) => [
      year, years, yearsBasis, forms.length, quotas.map(({ quota, collectives, tiedAtCut }: any) => `${quota.code} ${collectives.nominated}/${collectives.limit} +${collectives.overQuotaBy}, tied ${tiedAtCut.length}`),
      proposedOrder.totalCount, proposedOrder.nodes.map(({ unit, rank, nominations: n }: any) => `${rank} ${unit.fullName} ${n}`), nominations.nodes[0].steps.map(({ state, body }: any) => `${state} ${body?.name ?? '-'}`), nominations.nodes[0].dossierState, nominations.nodes[0].dossierText,
    ],
    see: both(
      [2023, [2023], 'LAST_APPROVED', 2, ['BK-Q1 17/15 +2, tied 0'], 17, ['1 Thanh tra tỉnh 1', '2 Sở Giao thông vận tải 1', '3 Sở Kế hoạch và Đầu tư 1'], ['DONE -', 'DONE Sở Thông tin và Truyền thông', 'PENDING Sở Nội vụ', 'NOT_REACHED UBND tỉnh Bắc Kạn'], 'COMPLETE', 'Có 3/3 thành phần; thiếu 0; chưa rõ 0.'],
      [2023, [2023], 'LAST_APPROVED', 2, ['BK-Q1 17/15 +2, tied 0'], 17, ['1 Thanh tra tỉnh 1', '2 Sở Giao thông vận tải 1', '3 Sở Kế hoạch và Đầu tư 1'], ['DONE -', 'DONE Sở Thông tin và Truyền thông', 'PENDING Sở Nội vụ', 'NOT_REACHED UBND tỉnh Bắc Kạn'], 'COMPLETE', '3 of 3 papers are there; 0 lacking; 0 not stated.'],
    ),
  },
};

/** What is to be seen in one language. */
export function seenIn({ see }: Expected, language: Language): unknown {
  return see instanceof Array ? see : (see as Record<Language, unknown>)[language];
}
