import type { Criterion, ScorecardScheme, Table, Mapping } from '../src/engine/index.ts';
import type { Customers } from './columns.ts';

/** Rising knots and their points: the five metrics of the bench's card, the same as in the peers. */
export const KNOTS: readonly (readonly (readonly [from: number, points: number])[])[] = [
  [
    [0, 0],
    [1, 10],
    [2, 20],
    [3, 30],
    [5, 40],
    [10, 50],
  ],
  [
    [0, 0],
    [0.2, 5],
    [0.5, 10],
    [1, 20],
  ],
  [
    [0, 0],
    [10, 10],
  ],
  [
    [0, 0],
    [10, 10],
  ],
  [
    [0, 0],
    [10, 10],
  ],
];

function criterion(knots: (typeof KNOTS)[number], i: number): Criterion {
  const bands = knots.slice(1).map(([to, pointsTo], k) => {
    const [from, pointsFrom] = knots[k] as readonly [number, number];
    return { from, to, pointsFrom, pointsTo };
  });
  return {
    id: `m${i}`,
    name: `m${i}`,
    measure: null,
    column: null,
    weight: knots.at(-1)?.[1] ?? 0,
    better: 'higher',
    required: false,
    scale: { kind: 'linear', floor: 0, bands: bands.reverse() },
  };
}

/** A weighted card of five interpolated metrics with tiers at 90, 75, 60 and 50. */
export const scheme: ScorecardScheme = {
  version: 1,
  id: 'bench',
  name: 'bench',
  method: 'scorecard',
  tiers: [90, 75, 60, 50, null].map((cut, i) => ({
    name: `T${i}`,
    color: '#DCE9E2',
    strategy: '',
    responseDays: null,
    cut,
  })),
  customerColumn: null,
  valueColumn: null,
  reviewMonths: 6,
  criteria: KNOTS.map(criterion),
  tiering: { by: 'score', round: false },
  missing: { kind: 'reweight', maxMissingWeight: 30 },
  caps: [],
  matrix: null,
};

/** The bench's customers as a table that was read. */
export function tableOf(data: Customers): Table {
  const numbers = [...data.ratings, data.monetary];
  return {
    rowCount: data.monetary.length,
    included: new Uint8Array(data.monetary.length).fill(1),
    columns: numbers.map((column, index) => ({
      index,
      header: `c${index}`,
      kind: 'number' as const,
      numbers: column,
      texts: null,
    })),
  };
}

export const mapping: Mapping = [
  ...KNOTS.map((_, i) => ({ key: `m${i}`, column: i, confidence: 1 })),
  { key: 'value', column: KNOTS.length, confidence: 1 },
];
