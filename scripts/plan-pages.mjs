// Writes docs/plans.md (or the file given): every plan of seeds/plans as a page that one can read, made from its file alone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'seeds/plans');
const plans = readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const sources = new Map(JSON.parse(readFileSync(join(root, 'seeds/sources.json'), 'utf8')).map((source) => [source.id, source]));

/** The sections in the order of a reader, with their titles and what they say in figures. */
const SECTIONS = [
  ['legalBases', 'Căn cứ · Legal bases', ({ asQuoted, corrected }) => (corrected === null ? asQuoted : `${asQuoted} → ${corrected}`)],
  ['goals', 'Mục tiêu chung · Goals', ({ index, by, reading }) => [index, by?.date, reading]],
  ['subjects', 'Đối tượng · Subjects', ({ unitKinds, categories }) => [...unitKinds, ...categories]],
  ['sectors', 'Lĩnh vực · Sectors', ({ key }) => key],
  ['indicatorSets', 'Bộ chỉ số · Indicator sets', ({ status, sets }) => [status, ...sets]],
  ['targets', 'Chỉ tiêu · Targets', ({ level, operator, value, by }) => `${level} ${operator} ${value} %${by === null ? '' : `, ${by.date}`}`],
  ['measures', 'Số đo · Measures', ({ measure, direction }) => [measure.key, direction]],
  ['rules', 'Tiêu chuẩn tính được · Rules', ruleFigures],
  ['criteria', 'Tiêu chí của tập thể · Criteria', ({ use, kind }) => [use, kind]],
  ['persons', 'Cá nhân · Persons', ({ categories }) => categories],
  ['quotas', 'Số lượng · Quotas', ({ limit, per, collectives, individuals }) => `${limit} ${per} ${collectives ?? '–'}/${individuals ?? '–'}`],
  ['awardForms', 'Hình thức khen thưởng · Award forms', ({ name, occasions }) => [name, ...occasions]],
  ['awardOccasions', 'Dịp khen thưởng · Occasions', ({ kind, period }) => [kind, period && `${period.from}–${period.to}`]],
  ['phases', 'Giai đoạn · Phases', ({ from, to }) => `${from.date} … ${to.date}`],
  ['milestones', 'Mốc · Milestones', ({ due }) => `≤ ${due.date} (${due.precision})`],
  ['deadlines', 'Thời hạn · Deadlines', ({ kind, date, monthDay, days, dayKind, bound }) => [kind, date ?? monthDay, days && `${days} ${dayKind}`, bound]],
  ['dossierItems', 'Hồ sơ · Dossier', ({ kind, copies }) => [kind, copies]],
  ['route', 'Các bước · Route', ({ step, from, to }) => `${step}: ${from} → ${to}`],
  ['roles', 'Vai trò · Roles', ({ function: role, name }) => [role, name]],
  ['inspections', 'Kiểm tra · Inspections', ({ frequency }) => frequency],
  ['notes', 'Ghi chú · Notes', ({ kind }) => kind],
];

writeFileSync(process.argv[2] ?? join(root, 'docs/plans.md'), document());

function document() {
  const contents = plans.map(({ code, name }) => `- [${code}](#${code.toLowerCase()}): ${name}`).join('\n');
  return `# Các kế hoạch · The plans

Viết từ seeds/plans bằng \`node scripts/plan-pages.mjs\`; không sửa tay. Written from seeds/plans; do not edit by hand, a test compares.
Chữ nghiêng là lời văn của kế hoạch · in italics: the words of the plan, corrected where its scan errs.

${contents}

${plans.map(page).join('\n')}`;
}

function page(plan) {
  const { number, date, issuer } = sources.get(plan.source);
  const sections = SECTIONS.flatMap(([name, title, figures]) => section(title, plan[name] ?? [], figures));
  return `## ${plan.code}

${plan.name} · ${plan.nameEn}

${[number, date, issuer].filter((part) => part != null).join(', ')} · ${plan.years.from}–${plan.years.to}

${sections.join('\n')}${questions(plan.ambiguities ?? [])}`;
}

function section(title, items, figures) {
  if (items.length === 0) return [];
  const rows = items.map((item) => `| ${cell(item.id ?? item.code)} | ${cell(`${item.text} · ${item.textEn}`)} | ${cell(joined(figures(item)))} | ${quote(item.citation)} |\n`);
  return [`### ${title}\n\n| dòng · row | nội dung · content | số liệu · figures | lời văn · words |\n| --- | --- | --- | --- |\n${rows.join('')}`];
}

function questions(asked) {
  if (asked.length === 0) return '';
  const rows = asked.map(({ id, question, default: chosen, citation, alternatives }) => `| ${id} | ${cell(question)} | ${cell(chosen)} | ${cell(alternatives.map(alternative).join('; '))} | ${quote(citation)} |\n`);
  return `\n### Chỗ để ngỏ · Open questions\n\n| mã · code | câu hỏi · question | đang áp dụng · applied | cách khác · others | lời văn · words |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

/** Another reading, with what it changes, how it reads a goal, or why it is only recorded. */
function alternative({ text, changes, goal, answers, notComputed }) {
  return `${text} (${notComputed ?? (goal && Object.values(goal).join(' ')) ?? (answers && Object.entries({ ...answers, ...answers.item, item: undefined }).filter(([, value]) => value !== undefined).flat().join(' ')) ?? changes.map(({ kind, rule, unitKind, value }) => [kind, rule, unitKind, value].filter(Boolean).join(' ')).join(', ')})`;
}

function ruleFigures({ conditions }) {
  return conditions.map(({ kind, scope, parentKind, operator, required, variant }) => [kind, scope, parentKind, operator, required, variant && `(${variant})`].filter(Boolean).join(' '));
}

function quote(citation) {
  if (citation === null) return '–';
  return `${citation.article === null ? '' : `${cell(citation.article)}: `}*${cell((citation.correctedQuote ?? citation.quote).trim())}*`;
}

function joined(figures) {
  return [figures].flat().filter((part) => part != null && part !== '').join(', ');
}

function cell(text) {
  return String(text).replaceAll('|', '\\|').replaceAll('*', '\\*');
}
