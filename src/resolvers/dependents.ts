import type { SimulatedDependent } from '../indexers/simulation';
import type { Judged, Loaders } from '../loaders';

/** The units that a judgement judges through one of its ranking, each with the row of that one; whose unit above is not there any more is left out. */
export function dependentsOf(judged: Judged, { units }: Loaders): SimulatedDependent[] {
  const { published } = judged;
  return judged.dependentRows.flatMap((row): SimulatedDependent[] => {
    const unit = judged.unitAt(row);
    const parent = units.parent(unit, published.snapshot.unitsAsOf);
    const at = parent === null ? null : published.rowOf(parent);
    return at === null ? [] : [{ key: unit.key, at, row, kind: unit.kind }];
  });
}
