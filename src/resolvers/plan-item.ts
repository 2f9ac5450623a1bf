import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicatorSetRow, PlanItemRow, SourceRow, UnitRow } from '../loaders';
import type { Context } from '../schema/context';
import { IndicatorSet } from '../schema/indicator-set';
import { FormTemplate } from '../schema/plan-dossier';
import { PlanIndicatorSet } from '../schema/plan-indicator-set';
import { PlanItem } from '../schema/plan-item';
import { PlanLegalBasis } from '../schema/plan-legal-basis';
import { Measure } from '../schema/plan-measure';
import { PlanNote } from '../schema/plan-note';
import { RoleBinding } from '../schema/plan-role';
import { SectorLead } from '../schema/plan-sector';
import { Source } from '../schema/source';
import { Unit } from '../schema/unit';
import { inLanguage } from './language';

@Resolver(() => PlanItem)
export class PlanItemResolver {
  @FieldResolver(() => String)
  text(@Root() { textVi, textEn }: PlanItemRow, @Ctx() { language }: Context): string {
    return inLanguage(language, { vi: textVi, en: textEn });
  }
}

@Resolver(() => PlanLegalBasis)
export class PlanLegalBasisResolver {
  @FieldResolver(() => Source)
  document(@Root() { source }: { source: string }, @Ctx() { loaders }: Context): Promise<SourceRow | null> {
    return loaders.sources.load(source);
  }
}

@Resolver(() => FormTemplate)
export class FormTemplateResolver {
  @FieldResolver(() => Source)
  source(@Root() { source }: { source: string }, @Ctx() { loaders }: Context): Promise<SourceRow | null> {
    return loaders.sources.load(source);
  }
}

@Resolver(() => PlanNote)
export class PlanNoteResolver {
  @FieldResolver(() => [Source])
  sources(@Root() { sources }: { sources: string[] }, @Ctx() { loaders }: Context): Promise<(SourceRow | null)[]> {
    return Promise.all(sources.map((source) => loaders.sources.load(source)));
  }
}

@Resolver(() => PlanIndicatorSet)
export class PlanIndicatorSetResolver {
  @FieldResolver(() => Source, { nullable: true })
  decision(@Root() { decision }: { decision: string | null }, @Ctx() { loaders }: Context): Promise<SourceRow | null> | null {
    return decision === null ? null : loaders.sources.load(decision);
  }

  @FieldResolver(() => [IndicatorSet])
  sets(@Root() { sets }: { sets: string[] }, @Ctx() { loaders }: Context): Promise<(IndicatorSetRow | null)[]> {
    return Promise.all(sets.map((set) => loaders.indicatorSets.load(set)));
  }
}

@Resolver(() => SectorLead)
export class SectorLeadResolver {
  @FieldResolver(() => Unit, { nullable: true })
  unit(@Root() { unit }: { unit: string | null }, @Ctx() context: Context): UnitRow | null {
    return bodyOf(unit, context);
  }
}

@Resolver(() => RoleBinding)
export class RoleBindingResolver {
  @FieldResolver(() => Unit, { nullable: true })
  unit(@Root() { unit }: { unit: string | null }, @Ctx() context: Context): UnitRow | null {
    return bodyOf(unit, context);
  }
}

/** The last row of the unit that bears a slug; a plan names bodies that have ended since. */
function bodyOf(slug: string | null, { loaders }: Context): UnitRow | null {
  return slug === null ? null : (loaders.units.everAt(slug).at(-1) ?? null);
}

type Words = Record<'name' | 'nameEn' | 'numerator' | 'numeratorEn' | 'denominator' | 'denominatorEn', string>;

@Resolver(() => Measure)
export class MeasureResolver {
  @FieldResolver(() => String)
  name(@Root() { name, nameEn }: Words, @Ctx() { language }: Context): string {
    return inLanguage(language, { vi: name, en: nameEn });
  }

  @FieldResolver(() => String)
  numerator(@Root() { numerator, numeratorEn }: Words, @Ctx() { language }: Context): string {
    return inLanguage(language, { vi: numerator, en: numeratorEn });
  }

  @FieldResolver(() => String)
  denominator(@Root() { denominator, denominatorEn }: Words, @Ctx() { language }: Context): string {
    return inLanguage(language, { vi: denominator, en: denominatorEn });
  }
}
