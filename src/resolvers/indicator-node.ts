import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicatorNodeRow, NodeDetail } from '../loaders';
import type { Context } from '../schema/context';
import { Formula } from '../schema/formula';
import { IndicatorNode } from '../schema/indicator-node';
import { StatedNumber, YearlyNumber } from '../schema/stated-number';
import { nameIn } from './language';

@Resolver(() => IndicatorNode)
export class IndicatorNodeResolver {
  @FieldResolver(() => String)
  name(@Root() node: IndicatorNodeRow, @Ctx() context: Context): string | Promise<string> {
    const { nameVi } = node;
    return context.language === 'vi' ? nameVi : detailOf(node, context).then((detail) => nameIn('en', { nameVi, nameEn: detail?.nameEn ?? null }));
  }

  @FieldResolver(() => String, { nullable: true })
  async group(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<string | null> {
    return (await detailOf(node, context))?.group ?? null;
  }

  @FieldResolver(() => Boolean)
  async scored(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<boolean> {
    return (await detailOf(node, context))?.scored ?? true;
  }

  @FieldResolver(() => StatedNumber, { nullable: true })
  async maxPoints(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<NodeDetail['maxPoints']> {
    return (await detailOf(node, context))?.maxPoints ?? null;
  }

  @FieldResolver(() => [YearlyNumber])
  async effectivePoints(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<NodeDetail['effectivePoints']> {
    return (await detailOf(node, context))?.effectivePoints ?? [];
  }

  @FieldResolver(() => StatedNumber, { nullable: true })
  async componentCount(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<NodeDetail['componentCount']> {
    return (await detailOf(node, context))?.componentCount ?? null;
  }

  @FieldResolver(() => [IndicatorNode])
  async components(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<readonly IndicatorNodeRow[]> {
    return (await detailOf(node, context))?.components ?? [];
  }

  @FieldResolver(() => [IndicatorNode])
  async mainIndicators(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<readonly IndicatorNodeRow[]> {
    return (await detailOf(node, context))?.mainIndicators ?? [];
  }

  @FieldResolver(() => Formula, { nullable: true })
  async formula(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<NodeDetail['formula']> {
    return (await detailOf(node, context))?.formula ?? null;
  }

  @FieldResolver(() => String, { nullable: true })
  async evidence(@Root() node: IndicatorNodeRow, @Ctx() context: Context): Promise<string | null> {
    return (await detailOf(node, context))?.evidence ?? null;
  }
}

/** What the text of the set says of a node now; null where it no longer has it. */
async function detailOf({ setId, code }: IndicatorNodeRow, { loaders }: Context): Promise<NodeDetail | null> {
  return (await loaders.indicatorSets.load(setId))?.details.get(code) ?? null;
}
