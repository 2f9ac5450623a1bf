import type { Database } from '../../src/database/data-source';
import { importMeasures } from '../../src/indexers/import-measures';
import { run } from '../commands/kit';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

/* Award rounds as an official reads them: who qualifies, who is nominated, by how many too many. Nobody is cut, people decide. */

const PERSONS = `key,name,category,unit,provenance
CN-1,Nguyễn Văn Minh Họa Một,OFFICIAL,thai-binh.so-noi-vu,DEMONSTRATION
CN-2,Nguyễn Văn Minh Họa Hai,OFFICIAL,thai-binh.so-noi-vu,DEMONSTRATION
CN-3,Nguyễn Văn Minh Họa Ba,OFFICIAL,thai-binh.vu-thu.thi-tran-vu-thu,DEMONSTRATION
CN-4,Nguyễn Văn Minh Họa Bốn,ENTREPRENEUR,thai-binh.doanh-nghiep-so-minh-hoa,DEMONSTRATION
CN-5,Nguyễn Văn Minh Họa Năm,OFFICIAL,bac-kan.so-noi-vu,DEMONSTRATION
`;
const UNITS = 'kind,name,parent_code,valid_from,valid_to,note\nSUBORDINATE,Chi cục Số minh họa,thai-binh.so-noi-vu,2021-11-01,2025-07-01,invented\n';
const HEADER = 'key,kind,plan,item,unit,person,year,on,value,role,body,round,form,revokes,provenance';
type Cells = Readonly<Record<string, string>>;

const TB = { kind: 'NOMINATION', plan: 'TB-2023', item: 'TB-A-2', year: '2024', on: '2024-11-05', body: 'Sở Nội vụ', round: 'TB-A-mid', provenance: 'DEMONSTRATION' };
const HT = { kind: 'NOMINATION', plan: 'HT-2025', year: '2027', on: '2026-05-05', body: 'Sở Nội vụ', round: 'HT-A2', unit: 'ha-tinh.so-noi-vu', provenance: 'DEMONSTRATION' };
const TQ = { kind: 'NOMINATION', plan: 'TQ-2022', year: '2025', on: '2025-04-01', body: 'Sở Nội vụ', round: 'TQ-A3', unit: 'tuyen-quang.so-noi-vu', provenance: 'DEMONSTRATION' };
const RECORDS: readonly Cells[] = [
  { ...TB, key: 'TB/1', unit: 'thai-binh.so-noi-vu.chi-cuc-so-minh-hoa' }, { ...TB, key: 'TB/2', unit: 'thai-binh.doanh-nghiep-so-minh-hoa' },
  { ...TB, key: 'TB/3', unit: 'thai-binh.so-y-te.trung-tam-du-lieu-minh-hoa' },
  { ...TB, key: 'TB/4', unit: 'thai-binh.so-noi-vu', person: 'CN-1' }, { ...TB, key: 'TB/5', unit: 'thai-binh.so-noi-vu', person: 'CN-2' },
  { ...TB, key: 'TB/6', unit: 'thai-binh.vu-thu.thi-tran-vu-thu', person: 'CN-3' }, { ...TB, key: 'TB/7', unit: 'thai-binh.doanh-nghiep-so-minh-hoa', person: 'CN-4' },
  { ...TB, key: 'BK/CN', plan: 'BK-2022', item: 'BK-A1-1', round: 'BK-A1-mid', year: '2023', on: '2023-11-20', unit: 'bac-kan.so-noi-vu', person: 'CN-5' },
  { ...HT, key: 'HT/1', item: 'HT-A2-1' }, { ...HT, key: 'HT/2', item: 'HT-A2-2' }, { ...HT, key: 'HT/3', item: 'HT-A3-1', round: 'HT-A3', year: '2030', on: '2026-10-01' },
  { ...HT, key: 'HT/4', item: 'HT-A4-adhoc', round: 'HT-A4-adhoc', year: '2026', on: '2026-05-01' },
  { ...TQ, key: 'TQ/1', item: 'TQ-A1-3' }, { ...TQ, key: 'TQ/2', kind: 'OPINION', item: 'TQ-P1-2', value: 'NO', on: '2025-04-10', role: 'TQ-P1-role-ict', body: 'Sở KH&CN' },
];

let hub: Database;
let api: Api;
beforeAll(async () => {
  hub = await seededHub();
  for (const [what, text] of [['units', UNITS], ['persons', PERSONS], ['records', file(RECORDS)]] as const) {
    expect(await run(`${what} import f.csv`, hub.dataSource, { 'f.csv': text })).toMatchObject({ status: 0 });
  }
  api = await Api.open(hub);
});
afterAll(async () => {
  await api.close();
  await hub.close();
});

function file(records: readonly Cells[]): string {
  return [HEADER, ...records.map((cells) => HEADER.split(',').map((name) => cells[name] ?? '').join(','))].join('\n');
}
const round = async (plan: string, occasion: string, fields: string, more = ''): Promise<any> => (await api.ask(`{ round(plan: "${plan}", occasion: ${occasion}${more}) { ${fields} } }`)).round;
const COUNT = '{ limit nominated overQuotaBy }';
const QUOTAS = `quotas { quota { code } nominator { slug } eligible collectives ${COUNT} individuals ${COUNT} tiedAtCut { unit { slug } } }`;
const counts = ({ quotas }: any): string[] => quotas.map(({ quota, nominator, collectives, individuals }: any) =>
  `${quota.code}${nominator === null ? '' : ` ${nominator.slug}`}: ${[collectives, individuals].map(({ limit, nominated, overQuotaBy }: any) => `${nominated}/${limit ?? '-'} +${overQuotaBy}`).join(', ')}`);

describe('Bắc Kạn', () => {
  test('BK-Q1: 17 collectives for 15 places at the mid-term: 2 too many, and all 17 stay in the proposed order', async () => {
    const found = await round('BK-2022', 'MID_TERM', `${QUOTAS} year years yearsBasis individuals ${COUNT} nominated { totalCount } proposedOrder(first: 100) { nodes { unit { slug } rank ratio flag nominations } }`);
    expect(counts(found)).toEqual(['BK-Q1: 17/15 +2, 1/15 +0']);
    expect(found).toMatchObject({ year: 2023, years: [2023], yearsBasis: 'LAST_APPROVED', nominated: { totalCount: 17 }, individuals: { limit: null, nominated: 1, overQuotaBy: 0 } });
    const ranks = found.proposedOrder.nodes.map(({ rank }: any) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(found.proposedOrder.nodes[0]).toMatchObject({ unit: { slug: 'bac-kan.thanh-tra-tinh' }, rank: 1, flag: 'UNKNOWN', nominations: 1 });
  });

  test('BK-Q2: the final round has limits of its own, and nobody is nominated yet', async () => {
    const found = await round('BK-2022', 'FINAL', `${QUOTAS} year years nominations { totalCount }`);
    expect([counts(found), found.year, found.years, found.nominations.totalCount]).toEqual([['BK-Q2: 0/20 +0, 0/25 +0'], 2025, [2024], 0]);
  });

  test('BK-Q3: who meets what is stated of the collective standard is flagged, nominated or not', async () => {
    const criteria = (await api.ask('{ unit(slug: "bac-kan.cho-moi", asOf: "2023-12-31") { criteria(plan: "BK-2022", year: 2023) { criterion { code attestedBy { code } } } } }')).unit.criteria;
    const lines = criteria.map(({ criterion }: any, at: number) => ({
      key: `BK/c/${at}`, kind: 'ATTESTATION', plan: 'BK-2022', item: criterion.code, unit: 'bac-kan.cho-moi', year: '2023', on: '2023-11-01', value: 'YES', body: 'UBND huyện', role: criterion.attestedBy?.code ?? '', provenance: 'DEMONSTRATION',
    }));
    expect(await run('records import f.csv --lang en', hub.dataSource, { 'f.csv': file(lines) })).toMatchObject({ status: 0 });
    await api.store.catchUp();
    const { eligible, quotas, proposedOrder } = await round('BK-2022', 'MID_TERM', 'quotas { eligible } eligible { totalCount nodes { unit { slug } flag rank nominations criteria { result } } } proposedOrder { totalCount }');
    expect(eligible).toMatchObject({ totalCount: 1, nodes: [{ unit: { slug: 'bac-kan.cho-moi' }, flag: 'YES', rank: 1, nominations: 0 }] });
    expect(new Set(eligible.nodes[0].criteria.map(({ result }: any) => result))).toEqual(new Set(['YES']));
    expect([proposedOrder.totalCount, quotas]).toEqual([18, [{ eligible: 1 }]]);
  });

  test('BK-P1: the way of a nomination names the body that held each role on that day', async () => {
    const [first] = (await api.hub.nominations({ plan: 'BK-2022', occasion: 'MID_TERM' })).nodes;
    expect(first!.record).toMatchObject({ key: 'minh-hoa/BK/DN/01', statedOn: '2023-11-01', provenance: 'DEMONSTRATION' });
    expect(first!.steps.map(({ step, state, body, bodyKnown, heldOn }) => `${step.action} ${state} ${heldOn} ${body?.name ?? bodyKnown}`)).toEqual([
      'NOMINATE DONE 2023-11-01 NOT_APPLICABLE', 'SELECT DONE 2023-12-01 Sở Thông tin và Truyền thông', 'APPRAISE PENDING 2023-11-01 Sở Nội vụ', 'DECIDE NOT_REACHED 2023-11-01 UBND tỉnh Bắc Kạn',
    ]);
  });

  test('BK-H: a dossier is complete or not, paper by paper, and why', async () => {
    const { nodes } = (await round('BK-2022', 'MID_TERM', 'nominations(first: 5) { nodes { unit { slug } dossierState dossierText dossier { item { code copies original confirmedBy { code } } state text } } }')).nominations;
    expect(nodes[0]).toMatchObject({ dossierState: 'COMPLETE', dossierText: 'Có 3/3 thành phần; thiếu 0; chưa rõ 0.' });
    expect(nodes[3]).toMatchObject({ unit: { slug: 'bac-kan.so-tu-phap' }, dossierState: 'INCOMPLETE', dossierText: 'Có 1/3 thành phần; thiếu 2; chưa rõ 0.' });
    expect(nodes[3].dossier.map(({ state, text }: any) => `${state} ${text}`)).toEqual([
      'COMPLETE Đã có: Đơn vị đề nghị (minh họa), ngày 2023-11-20 (bản ghi minh-hoa/BK/HS/4).', 'INCOMPLETE Thiếu: Đơn vị đề nghị (minh họa), ngày 2023-11-20 (bản ghi minh-hoa/BK/HS/5).',
      'INCOMPLETE Chưa có xác nhận của thủ trưởng đơn vị hoặc cơ quan, đơn vị trình khen thưởng: Đơn vị đề nghị (minh họa), ngày 2023-11-20 (bản ghi minh-hoa/BK/HS/6).',
    ]);
    expect(nodes[3].dossier[2].item).toEqual({ code: 'BK-H-3', copies: 1, original: true, confirmedBy: { code: 'BK-H-role-head' } });
    expect(nodes[1]).toMatchObject({ dossierState: 'UNKNOWN', dossierText: 'Có 0/3 thành phần; thiếu 0; chưa rõ 3.' });
  });

  test('BK-P2: a special achievement is outside of every quota', async () => {
    expect(await round('BK-2022', 'AD_HOC', 'year quotas { quota { code } } forms { code }', ', year: 2023')).toEqual({ year: 2023, quotas: [], forms: [{ code: 'BK-A1-1' }] });
  });
});

describe('Thái Bình', () => {
  test('TB-Q1..TB-Q4: no limit for ranked units and enterprises; one subordinate unit and one or two persons of each nominator', async () => {
    expect(counts(await round('TB-2023', 'MID_TERM', QUOTAS))).toEqual([
      'TB-Q1: 1/- +0, 0/- +0',
      'TB-Q2 thai-binh.so-noi-vu: 2/1 +1, 0/- +0', 'TB-Q2 thai-binh.so-y-te: 1/1 +0, 0/- +0',
      'TB-Q3-1 thai-binh.so-noi-vu: 0/- +0, 2/1 +1',
      'TB-Q3-2 thai-binh.vu-thu: 0/- +0, 1/2 +0',
      'TB-Q4: 1/- +0, 1/- +0',
    ]);
  });

  test('TB-Q1, TB-Q2: how many qualify stands beside how many are nominated', async () => {
    const { quotas, eligible } = await round('TB-2023', 'MID_TERM', `${QUOTAS} eligible { totalCount }`, ', years: [2023]');
    const qualify = quotas.map(({ quota, nominator, eligible: among }: any) => `${quota.code} ${nominator?.slug ?? '-'} ${among}`);
    expect(qualify).toEqual(['TB-Q1 - 20', 'TB-Q2 thai-binh.so-noi-vu 1', 'TB-Q2 thai-binh.so-y-te 0', 'TB-Q3-1 thai-binh.so-noi-vu 0', 'TB-Q3-2 thai-binh.vu-thu 0', 'TB-Q4 - 0']);
    expect(eligible.totalCount).toBe(21);
  });

  test('TB-Q2, register row 9: two units of one nominator that nothing parts are both shown at the cut', async () => {
    const { quotas } = await round('TB-2023', 'MID_TERM', QUOTAS);
    expect(quotas.map(({ quota, tiedAtCut }: any) => `${quota.code} ${tiedAtCut.map(({ unit }: any) => unit.slug.split('.').at(-1)).join(' ')}`)).toContain('TB-Q2 chi-cuc-so-minh-hoa trung-tam-so-hoa-minh-hoa');
    expect(quotas.filter(({ tiedAtCut }: any) => tiedAtCut.length > 0)).toHaveLength(1);
  });

  test('register row 10: the last approved year feeds the round unless other years are chosen, and the answer says so', async () => {
    const asked = 'years yearsBasis eligible(first: 100) { totalCount nodes { unit { slug } rank ratio verdicts { rule { code } result snapshot { year } } eligibility { result } } }';
    const [byDefault, chosen] = [await round('TB-2023', 'MID_TERM', asked), await round('TB-2023', 'MID_TERM', asked, ', years: [2023]')];
    expect([byDefault.years, byDefault.yearsBasis, chosen.years, chosen.yearsBasis]).toEqual([[2024], 'LAST_APPROVED', [2023], 'GIVEN']);
    expect(byDefault.eligible.nodes[0]).toEqual({ unit: { slug: 'thai-binh.so-thong-tin-va-truyen-thong' }, rank: 1, ratio: '0.9528', verdicts: [{ rule: { code: 'TB-R1' }, result: 'YES', snapshot: { year: 2024 } }], eligibility: { result: 'UNKNOWN' } });
    expect(chosen.eligible.nodes[0]).toMatchObject({ unit: { slug: 'thai-binh.thai-binh.phuong-le-hong-phong' }, ratio: '0.946' });
    const all = await api.ask('{ verdicts(plan: "TB-2023", year: 2023, result: [YES], first: 100) { nodes { rule { subjectKind } unit { slug kind } } } }');
    const flagged = all.verdicts.nodes.filter(({ rule, unit }: any) => rule.subjectKind === unit.kind).map(({ unit }: any) => unit.slug);
    expect(chosen.eligible.nodes.map(({ unit }: any) => unit.slug).sort()).toEqual([...new Set(flagged)].sort());
  });

  test('TB-A: the plan gives one form, and one of the State of which it does not say when', async () => {
    expect((await round('TB-2023', 'FINAL', 'forms { code occasions }')).forms).toEqual([{ code: 'TB-A-1', occasions: [] }, { code: 'TB-A-2', occasions: ['MID_TERM', 'FINAL'] }]);
  });

  test('TB-P: an enterprise comes through its association, and the plan lists no papers', async () => {
    const { nodes } = (await round('TB-2023', 'MID_TERM', 'nominations(first: 100) { nodes { unit { slug kind } steps { step { code role { name } } } dossierState dossierText dossier { state } } }')).nominations;
    const enterprise = nodes.find(({ unit }: any) => unit.kind === 'ENTERPRISE');
    expect(enterprise.steps.map(({ step }: any) => step.code)).toEqual(['TB-P-1b', 'TB-P-2', 'TB-P-3', 'TB-P-4']);
    expect(enterprise).toMatchObject({ dossierState: 'UNKNOWN', dossierText: 'Kế hoạch không liệt kê thành phần hồ sơ.', dossier: [] });
  });

  test('no answer about a round holds a record or a name of a person', async () => {
    const whole = JSON.stringify([await api.hub.round({ plan: 'TB-2023', occasion: 'MID_TERM' }), await api.hub.nominations({ plan: 'TB-2023', occasion: 'MID_TERM' })]);
    expect(whole).toContain('minh-hoa/TB/DN/1');
    for (const secret of ['TB/4', 'TB/5', 'TB/6', 'TB/7', 'CN-1', 'Nguyễn Văn']) expect(whole).not.toContain(secret);
  });

  test('a withdrawn nomination counts no more, of a unit or of a person', async () => {
    const lines = ['TB/3', 'TB/5'].map((revokes) => ({ key: `${revokes}/rút`, kind: 'WITHDRAWAL', on: '2024-11-20', body: 'Sở Nội vụ', revokes, provenance: 'DEMONSTRATION' }));
    expect(await run('records import f.csv --lang en', hub.dataSource, { 'f.csv': file(lines) })).toMatchObject({ status: 0 });
    await api.store.catchUp();
    const after = counts(await round('TB-2023', 'MID_TERM', QUOTAS));
    expect(after).toContain('TB-Q3-1 thai-binh.so-noi-vu: 0/- +0, 1/1 +0');
    expect(after.filter((line) => line.includes('so-y-te'))).toEqual([]);
  });
});

describe('Hà Tĩnh', () => {
  test.each([
    ['HT-A1: yearly, by competence: the plan names no form', 'ANNUAL', ', year: 2026', []], ['HT-A2: two forms at the mid-term', 'MID_TERM', '', ['HT-A2-1', 'HT-A2-2']],
    ['HT-A3: six forms at the final review', 'FINAL', '', [1, 2, 3, 4, 5, 6].map((number) => `HT-A3-${number}`)], ['HT-A4: for a special achievement, by law', 'AD_HOC', ', year: 2026', []],
  ])('%s; no quota', async (_, occasion, more, forms) => {
    const found = await round('HT-2025', occasion, 'forms { code } quotas { quota { code } }', more);
    expect([found.forms.map(({ code }: any) => code), found.quotas]).toEqual([forms, []]);
  });

  test('register row 10: results of before the plan feed none of its rounds; without approved ones of its own it is the year of the round', async () => {
    expect(await round('HT-2025', 'MID_TERM', 'years yearsBasis')).toEqual({ years: [2027], yearsBasis: 'ROUND_YEAR' });
  });

  test('HT-A4: no threshold: a ranking is shown, and no flag', async () => {
    const found = await round('HT-2025', 'AD_HOC', 'eligible { totalCount } nominated { nodes { unit { slug } flag verdicts { result } } }', ', year: 2026');
    expect(found).toEqual({ eligible: { totalCount: 0 }, nominated: { nodes: [{ unit: { slug: 'ha-tinh.so-noi-vu' }, flag: 'UNKNOWN', verdicts: [] }] } });
  });

  test('HT-P: the council is asked; an award of the State is forwarded, one of the chairman decided', async () => {
    const steps = 'nominations { nodes { form { code } steps { step { action role { name } } body { name } } } }';
    const [mid, final] = [await round('HT-2025', 'MID_TERM', steps), await round('HT-2025', 'FINAL', steps)];
    const way = ({ form, steps: taken }: any): string => `${form.code}: ${taken.map(({ step }: any) => step.action).join(' ')}`;
    expect(mid.nominations.nodes.map(way)).toEqual(['HT-A2-1: NOMINATE SELECT APPRAISE CONSULT DECIDE', 'HT-A2-2: NOMINATE SELECT APPRAISE CONSULT DECIDE']);
    expect(final.nominations.nodes.map(way)).toEqual(['HT-A3-1: NOMINATE SELECT APPRAISE CONSULT FORWARD']);
    expect(final.nominations.nodes[0].steps[1]).toMatchObject({ body: { name: 'Sở Khoa học và Công nghệ' } });
    expect((await round('HT-2025', 'MID_TERM', 'nominated { nodes { unit { slug } nominations } }')).nominated.nodes).toEqual([{ unit: { slug: 'ha-tinh.so-noi-vu' }, nominations: 2 }]);
  });
});

describe('Buôn Ma Thuột', () => {
  test('BM-A: three forms of three levels, no quota; a rule without a place orders by exact share', async () => {
    const { forms, quotas, proposedOrder } = await round('BMT-2023', 'MID_TERM', 'forms { grantorLevel } quotas { quota { code } } proposedOrder(first: 100) { nodes { rank ratio } }');
    expect([forms.map(({ grantorLevel }: any) => grantorLevel), quotas]).toEqual([['PROVINCE', 'DISTRICT', 'COMMUNE'], []]);
    const shares = proposedOrder.nodes.map(({ ratio }: any) => Number(ratio));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(new Set(proposedOrder.nodes.map(({ rank }: any) => rank))).toEqual(new Set([null]));
  });

  test('BM-P, BM-H: a certificate of the province is forwarded by the city; its dossier has the minutes of the council', async () => {
    const [found] = (await round('BMT-2023', 'MID_TERM', 'nominations { nodes { steps { step { action role { name } } } dossier { item { kind copies } state } dossierState } }')).nominations.nodes;
    expect(found.steps.map(({ step }: any) => `${step.action} ${step.role.name}`)).toEqual([
      'NOMINATE cơ quan, đơn vị, địa phương, doanh nghiệp', 'SELECT Phòng Văn hóa và Thông tin', 'APPRAISE Phòng Nội vụ', 'FORWARD Chủ tịch UBND thành phố', 'DECIDE Chủ tịch UBND tỉnh',
    ]);
    expect([found.dossierState, found.dossier.map(({ item, state }: any) => `${item.kind} ${item.copies} ${state}`)]).toEqual(['UNKNOWN', ['SUBMISSION 1 UNKNOWN', 'COUNCIL_MINUTES 1 UNKNOWN', 'ACHIEVEMENT_REPORT 1 UNKNOWN']]);
  });
});

describe('Tuyên Quang', () => {
  test('TQ-A1, TQ-A3: four forms in the final round of 2021-2025, fed by these years, and no quota', async () => {
    const found = await round('TQ-2022', 'FINAL', 'year years yearsBasis quotas { quota { code } } forms { grantorLevel }');
    expect(found).toEqual({ year: 2025, years: [2021, 2022, 2023, 2024, 2025], yearsBasis: 'PLAN', quotas: [], forms: ['STATE', 'GOVERNMENT', 'PROVINCE', 'UNIT'].map((grantorLevel) => ({ grantorLevel })) });
  });

  test('TQ-A4: who meets all targets of its level is flagged, as the targets themselves say', async () => {
    const { items } = (await api.ask('{ unit(slug: "tuyen-quang.so-xay-dung", asOf: "2023-12-31") { targets(plan: "TQ-2022", year: 2023) { items { target { measure { key method } } } } } }')).unit.targets;
    const values = items.map(({ target: { measure: { key, method } } }: any) => `tuyen-quang.so-xay-dung,2023,${key},${method === 'UNIT_FLAG' ? ',,YES,,' : `100,100,,${method === 'SURVEY' ? 'SURVEY,100' : ','}`},DEMONSTRATION`);
    const { faults } = await importMeasures(hub.dataSource, Buffer.from(['unit,year,measure,numerator,denominator,value,source,sample_size,provenance', ...values].join('\n')), new Date(Date.UTC(2026, 5, 1)));
    expect(faults).toEqual([]);
    await api.store.catchUp();
    const { eligible, nominated } = await round('TQ-2022', 'FINAL', 'eligible(first: 100) { nodes { unit { slug } } } nominated { nodes { unit { slug } flag } }', ', years: [2023]');
    const found: [string, string][] = [];
    for await (const { slug } of api.hub.eachUnit({ asOf: '2023-12-31', filter: { under: '08', kind: ['DEPARTMENT', 'DISTRICT', 'COMMUNE'] } })) {
      found.push([slug, (await api.ask(`{ unit(slug: "${slug}", asOf: "2023-12-31") { targets(plan: "TQ-2022", year: 2023) { meetsAll } } }`)).unit.targets.meetsAll]);
    }
    expect(found.filter(([, meets]) => meets === 'YES')).toEqual([['tuyen-quang.so-xay-dung', 'YES']]);
    expect(eligible.nodes).toEqual([{ unit: { slug: 'tuyen-quang.so-xay-dung' } }]);
    expect(nominated.nodes).toEqual([{ unit: { slug: 'tuyen-quang.so-noi-vu' }, flag: 'NO' }]);
    expect(new Map(found).get('tuyen-quang.so-noi-vu')).toBe('NO');
  });

  test('TQ-A2: each unit gives its yearly awards by competence', async () => {
    const { rounds } = (await api.ask('{ plan(code: "TQ-2022") { rounds(year: 2024) { occasion { code decidedBy { name } } year forms { code } } } }')).plan;
    expect(rounds).toEqual([{ occasion: { code: 'TQ-A2', decidedBy: { name: 'cơ quan, tổ chức, đơn vị' } }, year: 2024, forms: [] }]);
  });

  test('TQ-P1, TQ-P2: a NO stops the way; who held a role is told by the day; the papers are those of the law', async () => {
    const [found] = (await round('TQ-2022', 'FINAL', 'nominations { nodes { steps { state body { name } bodyKnown record { value } } dossierState dossier { text } } }')).nominations.nodes;
    expect(found.steps.map(({ state, body, record }: any) => `${state} ${body?.name ?? '-'} ${record?.value ?? '-'}`)).toEqual([
      'DONE - -', 'DONE Sở Khoa học và Công nghệ NO', 'NOT_REACHED Ban Chỉ đạo Chuyển đổi số tỉnh -', 'NOT_REACHED Sở Nội vụ -', 'NOT_REACHED UBND tỉnh Tuyên Quang -',
    ]);
    expect(found).toMatchObject({ dossierState: 'UNKNOWN', dossier: [{ text: 'Kế hoạch không liệt kê: theo quy định của pháp luật.' }] });
  });
});

test('a plan tells its rounds: those of a year, or those whose year it fixes', async () => {
  const told = async (plan: string, more: string): Promise<string[]> => (await api.ask(`{ plan(code: "${plan}") { rounds${more} { occasion { kind } year } } }`)).plan.rounds.map(({ occasion, year }: any) => `${occasion.kind} ${year}`);
  expect(await told('BK-2022', '')).toEqual(['MID_TERM 2023', 'FINAL 2025']);
  expect(await told('BK-2022', '(year: 2023)')).toEqual(['ANNUAL 2023', 'MID_TERM 2023', 'AD_HOC 2023']);
});

describe.each([
  ['eligible', 'TB-2023', 'unit { slug }'], ['nominated', 'BK-2022', 'unit { slug }'], ['proposedOrder', 'BK-2022', 'unit { slug }'], ['nominations', 'BK-2022', 'record { key }'],
])('the list of a round: %s', (list, plan, node) => {
  const page = async (first: number, after?: string, more = ''): Promise<any> =>
    (await round(plan, 'MID_TERM', `${list}(first: ${first}${after === undefined ? '' : `, after: "${after}"`}) { totalCount nodes { ${node} } edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`, more))[list];

  test('page after page gives the whole list once, and behind the last item comes an empty page', async () => {
    const [whole, seen] = [await page(100), [] as unknown[]];
    for (let after: string | undefined; ;) {
      const { totalCount, nodes, edges, pageInfo } = await page(4, after);
      expect([totalCount, edges.map((edge: any) => edge.node), pageInfo.hasPreviousPage, pageInfo.endCursor]).toEqual([whole.totalCount, nodes, after !== undefined, edges.at(-1).cursor]);
      seen.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([seen, seen.length]).toEqual([whole.nodes, whole.totalCount]);
    expect(await page(4, whole.pageInfo.endCursor)).toMatchObject({ nodes: [], totalCount: whole.totalCount, pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: null } });
  });

  test('a cursor of another list, of another round, of other years, or made up is refused; so is a page that is too long', async () => {
    const cursor: string = (await page(1)).pageInfo.endCursor;
    const other = list === 'nominated' ? 'proposedOrder' : 'nominated';
    for (const asked of [
      `round(plan: "${plan}", occasion: MID_TERM) { ${other}(after: "${cursor}")`, `round(plan: "${plan}", occasion: FINAL) { ${list}(after: "${cursor}")`,
      `round(plan: "${plan}", occasion: MID_TERM, years: [2025]) { ${list}(after: "${cursor}")`, `round(plan: "${plan}", occasion: MID_TERM) { ${list}(after: "${cursor}A")`,
    ]) expect(await api.refusal(`{ ${asked} { totalCount } } }`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    expect(await api.refusal(`{ round(plan: "${plan}", occasion: MID_TERM) { ${list}(first: 101) { totalCount } } }`)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });
});

test('the client reads the whole of a round, page by page', async () => {
  const [units, nominations] = [[] as string[], [] as string[]];
  for await (const { unit } of api.hub.eachRoundUnit({ plan: 'BK-2022', occasion: 'MID_TERM', first: 4 })) units.push(unit.slug);
  for await (const { record } of api.hub.eachNomination({ plan: 'BK-2022', occasion: 'MID_TERM', first: 5 })) nominations.push(record.key);
  expect(units).toEqual((await api.hub.round({ plan: 'BK-2022', occasion: 'MID_TERM' })).proposedOrder.nodes.map(({ unit }) => unit.slug));
  expect([units.length, nominations.length, new Set(nominations).size]).toEqual([18, 17, 17]);
});

test('invented nominations count only where nobody is really nominated', async () => {
  expect((await round('TQ-2022', 'FINAL', 'nominations { nodes { record { key } } }')).nominations.nodes).toEqual([{ record: { key: 'TQ/1' } }]);
  expect(await run('records import f.csv', hub.dataSource, { 'f.csv': file([{ ...TQ, key: 'TQ/thật', item: 'TQ-A1-3', unit: 'tuyen-quang.so-tu-phap', provenance: 'OFFICIAL' }]) })).toMatchObject({ status: 0 });
  await api.store.catchUp();
  expect((await round('TQ-2022', 'FINAL', 'nominations { nodes { record { key } } }')).nominations.nodes).toEqual([{ record: { key: 'TQ/thật' } }]);
});

test('a real nomination goes nowhere by an invented opinion', async () => {
  const way = async (): Promise<string[]> => (await round('TQ-2022', 'FINAL', 'nominations { nodes { steps { state } } }')).nominations.nodes[0].steps.map(({ state }: any) => state);
  const opinion = { ...TQ, key: 'TQ/ý kiến', kind: 'OPINION', item: 'TQ-P1-2', unit: 'tuyen-quang.so-tu-phap', value: 'YES', on: '2025-05-10', role: 'TQ-P1-role-ict', body: 'Sở KH&CN' };
  const before = await way();
  expect(before.slice(0, 2)).toEqual(['DONE', 'PENDING']);
  for (const [provenance, second] of [['DEMONSTRATION', 'PENDING'], ['OFFICIAL', 'DONE']] as const) {
    expect(await run('records import f.csv', hub.dataSource, { 'f.csv': file([{ ...opinion, key: `TQ/${provenance}`, provenance }]) })).toMatchObject({ status: 0 });
    await api.store.catchUp();
    expect((await way())[1]).toBe(second);
  }
});

test('a round of many units costs the same statements as one of few', async () => {
  const asked = (first: number): string => `{ round(plan: "BK-2022", occasion: MID_TERM) { proposedOrder(first: ${first}) { nodes { unit { slug } eligibility { result } verdicts { result } } } nominations(first: ${first}) { nodes { steps { state } dossierState } } quotas { quota { code } } } }`;
  expect(await api.cost(asked(1))).toEqual(await api.cost(asked(18)));
});

test.each([
  ['{ round(plan: "XX", occasion: FINAL) { year } }', 'NOT_FOUND', 'plan'], ['{ round(plan: "TB-2023", occasion: ANNUAL) { year } }', 'NOT_FOUND', 'occasion'],
  ['{ round(plan: "HT-2025", occasion: ANNUAL) { year } }', 'BAD_USER_INPUT', 'year'], ['{ round(plan: "BK-2022", occasion: FINAL, year: 2024) { year } }', 'BAD_USER_INPUT', 'year'],
  ['{ round(plan: "HT-2025", occasion: ANNUAL, year: 2024) { year } }', 'BAD_USER_INPUT', 'year'], ['{ round(plan: "BK-2022", occasion: FINAL, years: [2021]) { year } }', 'BAD_USER_INPUT', 'years'],
  ['{ plan(code: "BK-2022") { rounds(year: 2030) { year } } }', 'BAD_USER_INPUT', 'year'],
])('%s is refused', async (query, code, field) => {
  expect(await api.refusal(query)).toMatchObject({ code, field });
});

test('a round of no fixed year is asked for its year, and no value is made up', async () => {
  const { code, field, value, remedy } = await api.refusal('{ round(plan: "BK-2022", occasion: AD_HOC) { year } }');
  expect([code, field, value ?? null, remedy]).toEqual(['BAD_USER_INPUT', 'year', null, 'Nêu year từ 2022 đến 2025.']);
});

test('what a record of another round or form revoked before this was refused does not count', async () => {
  const [key, of] = ['minh-hoa/BK/DN/01', 'minh-hoa/BK/HS/1'];
  const revoking = (revoked: string, more: string): Promise<unknown> => hub.dataSource.query(
    `insert into plan_record (key, kind, plan_code, item, unit_id, year, stated_on, value, role, body, evidence, details, provenance, revokes, hash, recorded_at)
     select key || '/khác', kind, plan_code, item, unit_id, year, stated_on, value, role, body, evidence, details || $2::jsonb, provenance, key, md5(key), recorded_at from plan_record where key = $1`, [revoked, more]);
  await revoking(of, '{"form":"BK-A1-2"}');
  await api.store.catchUp();
  const { nodes: [first] } = (await round('BK-2022', 'MID_TERM', 'nominations(first: 1) { nodes { record { key } dossier { item { code } state record { key } } } }')).nominations;
  expect(first).toMatchObject({ record: { key }, dossier: [{ item: { code: 'BK-H-1' }, state: 'UNKNOWN', record: null }, { state: 'COMPLETE' }, { state: 'COMPLETE' }] });
  await revoking(key, '{"round":"BK-A1-final"}');
  await api.store.catchUp();
  const standing = (await round('BK-2022', 'MID_TERM', 'nominations(first: 100) { nodes { record { key } } }')).nominations.nodes.map(({ record }: any) => record.key);
  expect([standing.length, standing.includes(key)]).toEqual([16, false]);
});

describe('BK-P1: a step is done by its role, after the nomination and after the steps before it', () => {
  const OPINION = { kind: 'OPINION', plan: 'BK-2022', unit: 'bac-kan.so-giao-thong-van-tai', year: '2023', value: 'YES', round: 'BK-A1-mid', provenance: 'DEMONSTRATION' };
  const state = async (line: Cells): Promise<void> => {
    expect(await run('records import f.csv --lang en', hub.dataSource, { 'f.csv': file([{ ...OPINION, ...line }]) })).toMatchObject({ status: 0 });
    await api.store.catchUp();
  };
  const steps = async (lang: 'vi' | 'en' = 'en'): Promise<string[]> => {
    const asked = '{ round(plan: "BK-2022", occasion: MID_TERM) { nominations(first: 100) { nodes { record { key } steps { state heldOn text body { name } record { key } } } } } }';
    const { nodes } = (await api.ask(asked, { language: lang })).round.nominations;
    return nodes.find(({ record }: any) => record.key === 'minh-hoa/BK/DN/02').steps.map((step: any) => `${step.state} ${step.heldOn} ${step.body?.name ?? '-'} ${step.record?.key ?? '-'}: ${step.text}`);
  };

  test('a decision while a step before it is open is told, and decides nothing yet', async () => {
    await state({ key: 'yk/4', item: 'BK-P1-4', on: '2025-08-01', role: 'BK-R-chairman', body: 'UBND tỉnh Thái Nguyên' });
    expect(await steps()).toEqual([
      'DONE 2023-11-02 - minh-hoa/BK/DN/02: Done: Đơn vị đề nghị (minh họa), 2023-11-02 (record minh-hoa/BK/DN/02).',
      'PENDING 2023-11-02 Sở Thông tin và Truyền thông -: Since the nomination "Sở Thông tin và Truyền thông" has not stated what was done.',
      'NOT_REACHED 2023-11-02 Sở Nội vụ -: It is not reached: BK-P1-2 before it is open.',
      'PENDING 2025-08-01 UBND tỉnh Thái Nguyên yk/4: An opinion is there, UBND tỉnh Thái Nguyên, 2025-08-01 (record yk/4), but BK-P1-2 before it is open.',
    ]);
    expect((await steps('vi')).at(-1)).toBe('PENDING 2025-08-01 UBND tỉnh Thái Nguyên yk/4: Đã có ý kiến, UBND tỉnh Thái Nguyên, ngày 2025-08-01 (bản ghi yk/4), nhưng BK-P1-2 ở trước còn để ngỏ.');
  });

  test('what another role said, or was said before the nomination, and is stored from before this was refused, does nothing', async () => {
    const stored = (item: string, role: string, on: string): Promise<unknown> => hub.dataSource.query(
      `insert into plan_record (key, kind, plan_code, item, unit_id, year, stated_on, value, role, body, evidence, details, provenance, hash, recorded_at)
       select 'cũ/' || $1, kind, plan_code, $1, unit_id, year, $3::date, value, $2, body, evidence, details, provenance, md5($1), recorded_at from plan_record where key = 'yk/4'`, [item, role, on]);
    const before = await steps();
    await stored('BK-P1-2', 'BK-R-units', '2023-11-20');
    await stored('BK-P1-3', 'BK-R-home-affairs', '2023-11-01');
    await api.store.catchUp();
    expect(await steps()).toEqual(before);
  });

  test('a step that was passed over and is stated at last opens the way', async () => {
    await state({ key: 'yk/2', item: 'BK-P1-2', on: '2023-11-20', role: 'BK-R-ict', body: 'Sở TT&TT' });
    await state({ key: 'yk/3', item: 'BK-P1-3', on: '2023-11-25', role: 'BK-R-home-affairs', body: 'Sở Nội vụ' });
    expect((await steps()).map((line) => line.split(' ')[0])).toEqual(['DONE', 'DONE', 'DONE', 'DONE']);
    await state({ key: 'yk/3/lại', item: 'BK-P1-3', on: '2023-11-25', role: 'BK-R-home-affairs', body: 'Sở Nội vụ', value: 'NO', revokes: 'yk/3' });
    expect((await steps()).slice(2)).toEqual([
      'DONE 2023-11-25 Sở Nội vụ yk/3/lại: Refused: Sở Nội vụ, 2023-11-25 (record yk/3/lại).',
      'NOT_REACHED 2025-08-01 UBND tỉnh Thái Nguyên yk/4: An opinion is there, UBND tỉnh Thái Nguyên, 2025-08-01 (record yk/4), but the nomination was refused in BK-P1-3.',
    ]);
  });
});
