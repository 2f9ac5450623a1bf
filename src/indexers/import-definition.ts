import type { DataSource, EntityManager } from 'typeorm';
import type { SetDefinition, Source } from '../entities';
import { checkContent, checkSources, readDefinition, type DefinitionKind, type Definitions, type ReadDefinition, type SchemaReader } from './definition-faults';
import { fingerprint } from './fingerprint';
import type { Canonical } from './core';
import { judgeYears } from './judge-plans';
import { readRegister } from './read-inputs';
import { readPlans } from './read-plans';
import { reportOf, type ReferenceReport } from './reference-report';
import { writePlans, writeSets, writeSources } from './seed-reference';

/** Imports an indicator set in one transaction. A set that scores rest on is never rewritten: it gets a new id. */
export async function importSet(dataSource: DataSource, bytes: Uint8Array, schema: SchemaReader): Promise<ReferenceReport> {
  const read = await readDefinition('index-set', bytes, schema);
  return importDefinition(dataSource, read, async (manager, set) => {
    const { refuse } = read;
    await checkTerritory(manager, set.territory, refuse);
    checkMembers(set, refuse);
    const units: { label: string }[] = await manager.query(`select distinct unnest(array[code, slug]) as label from unit where code = any($1) or slug = any($1)`, [set.competitionGroups.flatMap((group) => group.units)]);
    set.competitionGroups.forEach((group, index) => group.units.forEach((unit, at) => {
      if (!units.some(({ label }) => label === unit)) refuse(`/competitionGroups/${index}/units/${at}`, { vi: `không có đơn vị "${unit}".`, en: `there is no unit "${unit}".` }, { vi: 'Nhập đơn vị trước: units import.', en: 'Import its units first: units import.' });
    }));
    const [before] = await manager.query(`select hash, exists (select from period join scorecard on period_id = period.id where set_id = $1) as used from indicator_set where id = $1`, [set.id]);
    const same = before?.hash === fingerprint(set as unknown as Canonical);
    if (before?.used && !same) refuse('/id', { vi: `đã có điểm theo bộ chỉ số "${set.id}".`, en: `there are scores by the set "${set.id}".` }, { vi: 'Đặt id mới và ghi id cũ vào "replaces".', en: 'Give it a new id and name the old one in "replaces".' }, 'CHANGED_SET');
    return { same, write: async () => (await writeSets(manager, [set]), 0) };
  });
}

/** Imports a plan in one transaction, as its next version, and judges every current ranking by it. */
export async function importPlan(dataSource: DataSource, bytes: Uint8Array, schema: SchemaReader, at: Date): Promise<ReferenceReport> {
  const read = await readDefinition('plan', bytes, schema);
  return importDefinition(dataSource, read, async (manager, plan) => {
    await checkTerritory(manager, plan.territory, read.refuse);
    if (plan.years.from > plan.years.to) read.refuse('/years', { vi: 'năm đầu sau năm cuối.', en: 'it ends before it begins.' }, { vi: 'Sửa from và to.', en: 'Correct from and to.' });
    const others = (await readPlans(manager)).filter(({ code }) => code !== plan.code);
    plan.rules.forEach((rule, index) => {
      const other = others.find(({ definition }) => definition.rules.some(({ code }) => code === rule.code))?.code ?? (plan.rules.findIndex(({ code }) => code === rule.code) < index ? plan.code : undefined);
      if (other !== undefined) read.refuse(`/rules/${index}/code`, { vi: `mã ${rule.code} đã dùng trong ${other}.`, en: `code ${rule.code} is taken in ${other}.` }, { vi: 'Mỗi tiêu chuẩn có mã riêng trong cả hệ thống.', en: 'Give each rule a code of its own in the whole hub.' });
    });
    const [before] = await manager.query(`select hash from plan where code = $1 order by version desc limit 1`, [plan.code]);
    return { same: before?.hash === fingerprint(plan as unknown as Canonical), write: async () => (await writePlans(manager, [plan]), judgeYears(manager, await readRegister(manager), null, at)) };
  });
}

interface Checked {
  /** The hub holds this very definition already. */
  readonly same: boolean;
  /** Writes it; how many judgements were appended. */
  readonly write: () => Promise<number>;
}

/** Imports a definition with the documents it brings, in one transaction, once everything that can be wrong with it has been looked for. */
export async function importDefinition<D extends Definitions[DefinitionKind]>(
  dataSource: DataSource, read: ReadDefinition<D>, check: (manager: EntityManager, definition: D) => Promise<Checked>,
): Promise<ReferenceReport> {
  const { definition, faults, sources } = read;
  const told = (): ReferenceReport => reportOf(faults, definition === null ? '' : subjectOf(definition));
  if (definition === null) return told();
  checkContent(read);
  return dataSource.transaction(async (manager) => {
    await checkSources(manager, read);
    const checked = faults.count > 0 ? null : await check(manager, definition);
    if (checked === null || faults.count > 0) return told();
    await writeSources(manager, await onlyNew(manager, sources as readonly Source[]));
    const judged = await checked.write();
    return { ...told(), judged, written: checked.same ? 0 : 1, unchanged: checked.same ? 1 : 0 };
  });
}

async function onlyNew(manager: EntityManager, sources: readonly Source[]): Promise<Source[]> {
  const known: { id: string }[] = await manager.query(`select id from source where id = any($1)`, [sources.map(({ id }) => id)]);
  return sources.filter(({ id }) => !known.some((row) => row.id === id));
}

/** Refuses a definition of a territory that the register does not know. */
export async function checkTerritory(manager: EntityManager, territory: string, refuse: ReadDefinition<never>['refuse']): Promise<void> {
  const [known] = territory === 'VN' ? [true] : await manager.query(`select 1 from unit where code = $1 limit 1`, [territory]);
  if (known === undefined) refuse('/territory', { vi: `không có tỉnh, thành phố "${territory}".`, en: `there is no territory "${territory}".` }, { vi: 'Nhập đơn vị trước: units import.', en: 'Import its units first: units import.' });
}

function checkMembers({ mainIndicators, pillars, groups }: SetDefinition, refuse: ReadDefinition<never>['refuse']): void {
  const keys = new Set(mainIndicators.map(({ key }) => key));
  const remedy = { vi: 'Chỉ nêu chỉ số chính và nhóm của chính bộ này, mỗi khóa một lần.', en: "Name only this set's own main indicators and groups, each key once." };
  pillars.forEach((pillar, at) => pillar.mainIndicators.forEach((key, index) => {
    if (!keys.has(key)) refuse(`/pillars/${at}/mainIndicators/${index}`, { vi: `không có chỉ số chính ${key}.`, en: `there is no main indicator ${key}.` }, remedy);
  }));
  mainIndicators.forEach(({ key, group }, at) => {
    if (mainIndicators.findIndex((main) => main.key === key) < at) refuse(`/mainIndicators/${at}/key`, { vi: `${key} nêu hai lần.`, en: `${key} stands twice.` }, remedy);
    if (group != null && !groups.some((known) => known.key === group)) refuse(`/mainIndicators/${at}/group`, { vi: `không có nhóm ${group}.`, en: `there is no group ${group}.` }, remedy);
  });
}

function subjectOf(definition: Definitions[DefinitionKind]): string {
  return 'id' in definition ? definition.id : definition.code;
}
