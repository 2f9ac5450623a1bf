import { COMPONENTS, MAIN_CODES } from '../nation/index-set';

/** The same scores as one row for each, in COPY's text format: year, unit, node, points in 1/10 000, status (0 reported, 1 missing, 2 not applicable). */
export function tidyRows(wide: string, year: number, unitIds: ReadonlyMap<string, number>): Buffer {
  const lines = wide.trimEnd().split('\n').slice(1);
  const rows = lines.flatMap((line) => {
    const [label, ...cells] = line.split(',');
    const unit = unitIds.get(label!)!;
    return COMPONENTS.map((_, index) => {
      const cell = cells[index]!;
      const status = cell === '' ? 1 : cell === 'N/A' ? 2 : 0;
      return `${year}\t${unit}\t${MAIN_CODES.length + 1 + index}\t${status === 0 ? Number(cell.replace('.', '')) * 100 : 0}\t${status}\n`;
    });
  });
  return Buffer.from(rows.join(''));
}
