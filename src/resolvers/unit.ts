import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../indexers/core';
import { keyOf, viewOn, type SuccessionRow, type UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { pageOf, type Page } from '../schema/paging';
import { Succession, Unit, UnitArgs, UnitConnection, UnitsArgs } from '../schema/unit';
import { labelsOf, refuseBefore, refuseUnit, unitNamed } from './refusals';

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'One unit, named by exactly one of `code`, `slug` and `id`, as of a day. Nothing valid then: NOT_FOUND naming the nearest validity.' })
  unit(@Args(() => UnitArgs) args: UnitArgs, @Ctx() context: Context): UnitRow {
    const { code, slug, id, asOf } = args;
    if ([code, slug, id].filter((name) => name != null).length !== 1) throw notExactlyOne();
    if (id != null) return withId(id, asOf ?? null, context);
    const [name, field] = code != null ? [code, 'code'] : [slug!, 'slug'];
    const unit = unitNamed(context.loaders.units, name, asOf ?? context.today, field);
    const label = field === 'code' ? unit.code : unit.slug;
    const found = label !== null && labelsOf(name).includes(label);
    return found ? { ...unit, asOf: asOf ?? null } : refuseUnit(name, asOf ?? context.today, field, undefined);
  }

  @Query(() => UnitConnection, { description: 'Units valid on a day: best match first with `search`, else in the order of the Vietnamese alphabet.' })
  units(@Args(() => UnitsArgs) args: UnitsArgs, @Ctx() { loaders: { units }, today }: Context): Page<UnitRow, UnitRow> {
    const { filter, search, asOf } = args;
    const day = asOf ?? today;
    refuseBefore(units.register.firstDay, day, 'asOf');
    const [parent, under] = [filter?.parent, filter?.under];
    const selected = units.select(day, {
      ...(filter?.kind != null && { kinds: filter.kind }),
      ...(parent != null && { parent: unitNamed(units, parent, day, 'filter.parent') }),
      ...(under != null && { under: unitNamed(units, under, day, 'filter.under') }),
      ...(search?.trim() && { search }),
    });
    return pageOf(selected, 'Units', (unit) => unit.key, args, (unit) => viewOn(unit, day));
  }

  @FieldResolver(() => Unit, { nullable: true })
  parent(@Root() unit: UnitRow, @Ctx() { loaders, today }: Context): UnitRow | null {
    return loaders.units.parent(unit, today);
  }

  @FieldResolver(() => [Unit])
  children(@Root() unit: UnitRow, @Ctx() { loaders, today }: Context): UnitRow[] {
    return loaders.units.children(unit, today);
  }

  @FieldResolver(() => Unit, { nullable: true })
  province(@Root() unit: UnitRow, @Ctx() { loaders, today }: Context): UnitRow | null {
    return loaders.units.province(unit, today);
  }

  @FieldResolver(() => [Succession])
  async predecessors(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<(SuccessionRow & { unit: UnitRow | null })[]> {
    const rows = await loaders.predecessors.load(unit.key);
    return rows.map((row) => ({ ...row, unit: loaders.units.withKey(row.oldKey) }));
  }

  @FieldResolver(() => [Succession])
  async successors(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<(SuccessionRow & { unit: UnitRow | null })[]> {
    const rows = await loaders.successors.load(unit.key);
    return rows.map((row) => ({ ...row, unit: row.newKey === null ? null : loaders.units.withKey(row.newKey) }));
  }
}

function withId(id: string, asOf: string | null, { loaders, today }: Context): UnitRow {
  const key = keyOf('Unit', id);
  const unit = key === null ? null : loaders.units.withKey(key);
  if (unit === null) return refuseUnit(id, asOf ?? today, 'id', undefined);
  if (asOf !== null && (asOf < unit.validFrom || (unit.validTo !== null && asOf >= unit.validTo))) return refuseUnit(id, asOf, 'id', unit);
  return { ...unit, asOf };
}

function notExactlyOne(): Error {
  return badInput('code', '', { vi: 'Cần đúng một trong code, slug và id.', en: 'Exactly one of code, slug and id is needed.' }, {
    vi: 'Ví dụ unit(code: "34").', en: 'For example unit(code: "34").',
  });
}
