import { contextOf, importText, SEEDS } from './import-kit';

describe.each(['published', 'demo'] as const)('the %s tables among the seeds', (kind) => {
  test('are imported without a fault and without a guess', async () => {
    for (const table of await SEEDS.tables(kind)) {
      const context = await contextOf(table.set, table.territory, table.unitKind, table);
      const started = Date.now();
      const { faults, notes, cards } = importText(await SEEDS.bytes(`${kind}/${table.file}`), { ...context, stage: table.stage ?? 'APPROVED' });
      if (process.env.TIME) console.log(table.id, cards.length, Date.now() - started);
      expect({ id: table.id, faults, notes }).toEqual({ id: table.id, faults: [], notes: [] });
      expect(cards.length).toBeGreaterThan(0);
    }
  });
});
