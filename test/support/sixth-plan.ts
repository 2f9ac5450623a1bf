import type { PlanDefinition } from '../../src/entities';

/** An invented plan with something in every section: what it says is no law of anybody. */
const citation = (quote: string) => ({ source: 'kh-zz-2030', article: 'I.1', quote, correctedQuote: null });
const item = (id: string, text: string) => ({ id: `ZZ-${id}`, rows: [`ZZ-${id.split('-')[0]!}`], text, textEn: `EN ${text}`, citation: citation(`Nguyên văn ${text}`) });
const at = (date: string, quoted: string) => ({ quoted, precision: 'YEAR' as const, date });
const measure = {
  key: 'ZZ_SHARE', name: 'Tỷ lệ thử', nameEn: 'A trial share', numerator: 'số thử', numeratorEn: 'trials', denominator: 'tổng số', denominatorEn: 'all',
  method: 'COUNT' as const, exclusions: ['SECRET_DOCUMENTS'],
};
export const SIXTH_SOURCE = {
  id: 'kh-zz-2030', number: '1/KH-ZZ', aliases: ['1/KHH-ZZ'], kind: 'PLAN', issuer: 'UBND tỉnh Thử', date: '2029-12-31', title: 'Kế hoạch thử', urls: [], note: 'Invented for a test.',
};

export const SIXTH_PLAN: PlanDefinition = {
  code: 'ZZ-2030', name: 'Phong trào thử', nameEn: 'A trial movement', territory: '34', source: 'kh-zz-2030', years: { from: 2023, to: 2030 }, readings: [],
  rules: [{
    code: 'ZZ-R1', subjectKind: 'DEPARTMENT', text: 'Nhất tỉnh.', textEn: 'First of the province.', mainIndicators: null, citation: citation('xếp thứ nhất'), variants: [],
    conditions: [{ kind: 'RANK', scope: 'TERRITORY', operator: 'LTE', required: '1', citation: citation('xếp thứ nhất') }],
  }],
  legalBases: [{
    ...item('L', 'Căn cứ'), source: '91-2017-nd-cp', role: 'BASIS', asQuoted: '91/2017/NĐ-CP', corrected: null,
    otherWritings: [{ asQuoted: '91/2071/NĐ-CP', corrected: '91/2017/NĐ-CP', citation: citation('91/2071') }],
  }],
  goals: [{ ...item('G', 'Mục tiêu'), kind: 'EXTERNAL_RANK', index: 'DTI', direction: 'IMPROVE', group: null, by: at('2030-12-31', 'đến năm 2030'), reading: 'YEAR_ON_YEAR' }],
  subjects: [{ ...item('S', 'Đối tượng'), kind: 'COLLECTIVE', unitKinds: ['DEPARTMENT', 'COMMUNE'], unitTypes: ['xã'], categories: [] }],
  sectors: [{ ...item('F', 'Lĩnh vực'), key: 'AGRICULTURE', lead: { name: 'Sở Nội vụ', unit: 'thai-binh.so-noi-vu' } }],
  indicatorSets: [{
    ...item('N', 'Bộ chỉ số'), status: 'IN_FORCE', subjects: ['UNIT'], unitKinds: ['DEPARTMENT'], pillars: ['GOVERNMENT'], decision: 'kh-zz-2030', sets: ['thai-binh'],
  }],
  targets: [{
    ...item('t', 'Chỉ tiêu'), level: 'COMMUNE', unitKinds: ['COMMUNE'], measure, operator: 'GTE', quotedOperator: 'tối thiểu', value: '77.5', by: null, aggregate: false, scope: 'DISTRICT',
    ambiguity: { question: 'Mẫu số nào?', chosen: 'Tổng số', alternatives: ['Số đủ điều kiện'] }, note: 'Ghi chú thử.',
  }],
  measures: [{ ...item('m', 'Số đo'), measure, direction: 'UP' }],
  criteria: [{ ...item('c', 'Tiêu chí'), use: 'ELIGIBILITY', kind: 'REGISTRATION', subjectKinds: ['DEPARTMENT'], attestedBy: 'ZZ-P-lead', evidence: ['REGISTRATION'] }],
  persons: [{ ...item('i', 'Cá nhân'), categories: ['CITIZEN'], attestedBy: null, evidence: ['PATENT'] }],
  quotas: [{
    ...item('Q', 'Số lượng'), occasions: ['FINAL'], milestone: 'ZZ-M-final', limit: 'AT_MOST', per: 'NOMINATOR', nominators: ['DEPARTMENT'], nomineeKinds: ['SUBORDINATE'],
    nomineeCategories: ['OFFICIAL'], collectives: 2, individuals: null,
  }],
  awardForms: [{ ...item('A', 'Hình thức'), form: 'PROVINCE_FLAG', name: 'Cờ', grantor: 'UBND tỉnh', grantorLevel: 'PROVINCE', occasions: ['FINAL'], standard: null }],
  awardOccasions: [{ ...item('A-final', 'Dịp'), kind: 'FINAL', decidedBy: 'ZZ-P-lead', milestone: 'ZZ-M-final', period: { from: 2023, to: 2030 } }],
  phases: [
    { ...item('M-1', 'Một'), number: 1, from: at('2023-01-01', 'từ 2023'), to: at('2026-12-31', '2027'), boundary: { year: 2027, owner: 'ZZ-M-2' } },
    { ...item('M-2', 'Hai'), number: 2, from: at('2027-01-01', '2027'), to: at('2030-12-31', '2030'), boundary: { year: 2027, owner: 'ZZ-M-2' } },
  ],
  milestones: [{ ...item('M-final', 'Tổng kết'), kind: 'FINAL_REVIEW', due: at('2030-12-31', 'năm 2030'), actor: 'ZZ-P-lead', phase: 'ZZ-M-2' }],
  deadlines: [
    { ...item('D-1', 'Hằng năm'), kind: 'YEARLY', subject: 'REPORT', date: null, monthDay: '12-10', days: null, dayKind: null, base: null, after: null, milestones: [], bound: 'EXCLUSIVE', lastDay: '12-09', sender: 'ZZ-P-lead', recipient: null, via: null },
    {
      ...item('D-2', 'Sau đó'), kind: 'CHAINED', subject: 'SUMMARY', date: null, monthDay: null, days: 15, dayKind: 'WORKING', base: { event: 'PLAN_ISSUED', date: '2023-01-31' }, after: 'ZZ-D-1',
      milestones: ['ZZ-M-final'], bound: 'INCLUSIVE', lastDay: null, sender: null, recipient: 'ZZ-P-lead', via: 'ZZ-P-lead',
    },
  ],
  dossierItems: [{ ...item('H', 'Hồ sơ'), kind: 'SUBMISSION', copies: 2, original: true, formTemplate: { source: '91-2017-nd-cp', number: '01' }, confirmedBy: 'ZZ-P-lead' }],
  route: [{ ...item('P-1', 'Đề nghị'), step: 1, channel: 'ALL', role: 'ZZ-P-lead', via: null, action: 'NOMINATE', from: 'DRAFT', to: 'SUBMITTED' }],
  roles: [{
    ...item('P-lead', 'Chủ trì'), function: 'LEAD', name: 'Sở Nội vụ',
    bindings: [{ name: 'Sở Nội vụ', unit: 'thai-binh.so-noi-vu', from: null, to: '2025-07-01', certainty: 'QUOTED' }],
  }],
  inspections: [{ ...item('K', 'Kiểm tra'), frequency: 'YEARLY', inspectors: ['ZZ-P-lead'], scope: null }],
  notes: [{ ...item('T', 'Chủ đề'), kind: 'THEME', sources: ['kh-zz-2030'] }],
};
