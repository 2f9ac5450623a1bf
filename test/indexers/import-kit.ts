/** What the import tests share: the real register and sets of the seeds, and short ways to say a file. */
import { join } from 'node:path';
import { readCsv } from '../../src/formats/csv';
import type { Fault } from '../../src/formats/fault';
import { UnitRegister, type UnitKind } from '../../src/indexers/core';
import type { ScoreContext } from '../../src/indexers/import-options';
import { importScores } from '../../src/indexers/import-scores';
import { setInForce } from '../../src/indexers/indicator-set';
import { SeedFiles } from '../../src/indexers/seed-files';
import { unitSeeds } from '../../src/indexers/seed-units';
import type { Card } from '../../src/indexers/submit';

export const SEEDS = new SeedFiles(join(__dirname, '..', '..', 'seeds'));

let sets: ReturnType<SeedFiles['sets']> | undefined;
let register: Promise<UnitRegister> | undefined;

/** The register that the seeds make, with ids in their order. */
export function seedRegister(): Promise<UnitRegister> {
  return (register ??= SEEDS.units().then((files) => {
    const variants = files.variants.map((row) => ({ code: row.code!, variant: row.variant! }));
    return new UnitRegister(unitSeeds(files).map((unit, index) => ({ ...unit, id: index + 1 })), variants);
  }));
}

/** What a file is imported against: a set of the seeds, a territory, a kind. */
export async function contextOf(setId: string, territory: string, unitKind: UnitKind, more: Partial<ScoreContext> & { year?: number } = {}): Promise<ScoreContext> {
  const { year = 2023, ...rest } = more;
  const definition = (await (sets ??= SEEDS.sets())).find((set) => set.id === setId)!;
  return {
    inForce: setInForce(definition, year), register: await seedRegister(), territory, unitKind,
    unitsAsOf: `${year}-12-31`, stage: 'APPROVED', scale: 'points', ...rest,
  };
}

export interface Imported {
  readonly cards: readonly Card[];
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  readonly codes: readonly string[];
  readonly notes: readonly { written: string; takenAs: string; line: number }[];
  /** The score of a unit under a node: points, "N/A", "missing", or undefined without a card. */
  scoreOf(unit: string, node: string): string | undefined;
  cardOf(unit: string): Card | undefined;
}

/** Imports a text as a file. */
export function importText(text: string | Buffer, context: ScoreContext): Imported {
  const { table, faults } = readCsv(Buffer.from(text));
  const read = table === null ? null : importScores(table, context);
  if (read !== null) faults.addAll(read.faults);
  const cards = read?.cards ?? [];
  const cardOf = (unit: string): Card | undefined => cards.find((card) => {
    const { code, slug } = context.register.get(card.unitId)!;
    return code === unit || slug === unit;
  });
  return {
    cards, faults: faults.listed, faultCount: faults.count, codes: faults.listed.map((fault) => fault.code), notes: read?.notes ?? [], cardOf,
    scoreOf(unit, node) {
      const position = context.inForce.set.nodes.findIndex((found) => found.code === node || found.key === node);
      const scores = cardOf(unit)?.scores;
      if (scores === undefined) return undefined;
      return [String(scores.points[position]! / 10_000), 'missing', 'N/A'][scores.status[position]!];
    },
  };
}
