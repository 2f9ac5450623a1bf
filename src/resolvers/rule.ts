import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { applicability } from '../indexers/core';
import { groundsOf } from '../indexers/plan-rules';
import type { PlanRow, RuleRow } from '../loaders';
import type { Context } from '../schema/context';
import { Applicability } from '../schema/applicability';
import { Plan, Rule } from '../schema/plan';
import { LocalDate } from '../schema/scalars';
import { appliesText } from './applies-text';
import { inLanguage } from './language';
import { planWithId, textOf } from './rule-lookup';

@Resolver(() => Rule)
export class RuleResolver {
  @FieldResolver(() => Plan)
  plan(@Root() { planId }: RuleRow, @Ctx() { loaders }: Context): Promise<PlanRow> {
    return planWithId(planId, loaders);
  }

  @FieldResolver(() => Applicability)
  async applies(
    @Root() rule: RuleRow,
    @Arg('asOf', () => LocalDate, { description: 'The day asked about.' }) asOf: string,
    @Ctx() { loaders, language }: Context,
  ): Promise<Applicability> {
    const plan = await planWithId(rule.planId, loaders);
    const found = applicability(plan.years, groundsOf(textOf(rule), plan.rules.map(textOf)), asOf, loaders.units.register);
    return { result: found.result, reason: inLanguage(language, appliesText(found, plan.years)) };
  }

  @FieldResolver(() => String)
  text(@Root() { textVi, textEn }: RuleRow, @Ctx() { language }: Context): string {
    return inLanguage(language, { vi: textVi, en: textEn });
  }

  @FieldResolver(() => [String])
  variants(@Root() { readings }: RuleRow, @Ctx() { language }: Context): string[] {
    const applied = { vi: ' (đang áp dụng)', en: ' (applied)' };
    return [...readings]
      .sort((a, b) => Number(b.default) - Number(a.default))
      .map((reading) => `${reading.code}${reading.default ? applied[language] : ''}: ${inLanguage(language, { vi: reading.text, en: reading.textEn })}`);
  }
}
