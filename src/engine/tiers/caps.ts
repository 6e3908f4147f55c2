import type { Inputs } from '../mapping/inputs.ts';
import type { Cap, ScorecardScheme } from '../scheme/scheme.ts';
import type { Column } from '../table/table.ts';
import { testOf } from './conditions.ts';

/** A cap that holds for a row and the tier it allows at best. */
export interface ReadyCap {
  readonly cap: Cap;
  readonly tier: number;
  /** What it reads: a criterion's id, or the name of another field. */
  readonly reads: string;
  holds(row: number): boolean;
  /** Whether it could hold for a cell; a share of the total is not known of one cell alone, so it could. */
  couldHold(cell: number | string): boolean;
}

/** Caps made ready; a cap whose field is blank in a row does not hold there. */
export function readyCaps(scheme: ScorecardScheme, inputs: Inputs): readonly ReadyCap[] {
  return scheme.caps.map((cap) => {
    const { field } = cap.when;
    const criterion = scheme.criteria.find((one) => one.id === field || one.name === field);
    const reads = criterion?.id ?? field;
    const column = inputs.columnOf(reads);
    const test = testOf(cap.when, column, inputs.table.included);
    return {
      cap,
      tier: scheme.tiers.findIndex((one) => one.name === cap.tier),
      reads,
      holds: (row) => test(row) === true,
      couldHold: (cell) =>
        cap.when.of === 'share' || testOf(cap.when, column && oneCell(column, cell), ONE_ROW)(0) === true,
    };
  });
}

const ONE_ROW = Uint8Array.of(1);

function oneCell(column: Column, cell: number | string): Column {
  const number = typeof cell === 'number';
  return { ...column, numbers: Float64Array.of(number ? cell : NaN), texts: [number ? '' : cell] };
}

/** Lowers tiers in place where a cap holds (domain C6.5). */
export function applyCaps(tier: Int16Array, caps: readonly ReadyCap[]): void {
  for (const cap of caps) {
    for (let row = 0; row < tier.length; row++) {
      const now = tier[row] ?? -1;
      if (now >= 0 && now < cap.tier && cap.holds(row)) tier[row] = cap.tier;
    }
  }
}
