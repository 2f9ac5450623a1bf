import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlanRow, RuleRow } from '../loaders';
import type { Context } from '../schema/context';
import { Plan, Rule } from '../schema/plan';
import { inLanguage } from './language';
import { planWithId } from './rule-lookup';

@Resolver(() => Rule)
export class RuleResolver {
  @FieldResolver(() => Plan)
  plan(@Root() { planId }: RuleRow, @Ctx() { loaders }: Context): Promise<PlanRow> {
    return planWithId(planId, loaders);
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
