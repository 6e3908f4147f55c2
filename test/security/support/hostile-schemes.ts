import { needs, type Cell, type Scheme } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { hostileName, HOSTILE_NAMES } from './hostile-names.ts';

const CRITERIA = 12;
/** Half of the names: two cards have them all. */
const TIERS = Math.ceil(HOSTILE_NAMES.length / 2);

/** A card with hostile names as tiers and strategies, criteria, axes and quadrants. */
export function hostileCard(shift: number): Scheme {
  const card = presetScheme('tiancheng', 'en-US');
  if (card.method !== 'scorecard') throw new Error(card.method);
  const weight = 100 / CRITERIA;
  const tiers = Array.from({ length: TIERS }, (_none, i) => ({
    name: hostileName(shift + i),
    color: '#336699',
    strategy: hostileName(shift + i + 7),
    responseDays: null,
    cut: i === TIERS - 1 ? null : 100 - ((i + 1) * 100) / TIERS,
  }));
  return {
    ...card,
    name: hostileName(shift),
    criteria: Array.from({ length: CRITERIA }, (_none, i) => ({
      id: `c${String(i)}`,
      name: hostileName(shift + i),
      measure: null,
      column: null,
      weight,
      better: 'higher',
      required: false,
      scale: {
        kind: 'steps',
        bands: [
          { from: 5, points: weight },
          { from: 2, points: weight / 2 },
        ],
        floor: 0,
      },
    })),
    tiers,
    missing: { kind: 'reweight', maxMissingWeight: 100 },
    matrix: {
      y: { name: hostileName(shift + 1), criteria: ['c0', 'c1'] },
      x: { name: hostileName(shift + 2), criteria: ['c2'] },
      quadrants: fourNames(shift),
    },
  };
}

/** A matrix with hostile names as quadrants, axes and criteria. */
export function hostileMatrix(shift: number): Scheme {
  const matrix = presetScheme('kaism', 'en-US');
  if (matrix.method !== 'kaism') throw new Error(matrix.method);
  const quadrants = fourNames(shift);
  const axis = (of: typeof matrix.y, at: number): typeof matrix.y => ({
    ...of,
    name: hostileName(at),
    criteria: of.criteria.map((one, i) => ({ ...one, name: hostileName(at + 2 + i) })),
  });
  return {
    ...matrix,
    tiers: matrix.tiers.map((tier, i) => ({
      ...tier,
      name: quadrants[i] ?? '',
      strategy: hostileName(shift + i),
    })),
    quadrants,
    y: axis(matrix.y, shift + 4),
    x: axis(matrix.x, shift + 5 + matrix.y.criteria.length + 2),
  };
}

/** RFM with hostile names as segments. */
export function hostileSegments(shift: number): Scheme {
  const rfm = presetScheme('rfm-10', 'en-US');
  if (rfm.method !== 'rfm' || rfm.segments.kind !== 'rf') throw new Error(rfm.method);
  const names = new Map(rfm.tiers.map(({ name }, i) => [name, hostileName(shift + i * 3)]));
  const named = (name: string): string => names.get(name) ?? name;
  const rows = rfm.segments.rows.map((row) => ({ ...row, segment: named(row.segment) }));
  const tiers = rfm.tiers.map((tier) => ({ ...tier, name: named(tier.name) }));
  return { ...rfm, tiers, segments: { kind: 'rf', rows } };
}

function fourNames(shift: number): readonly [string, string, string, string] {
  return [hostileName(shift), hostileName(shift + 1), hostileName(shift + 2), hostileName(shift + 3)];
}

/** A customer a name, under the names that the scheme asks for; written with the apostrophe that keeps texts. */
export function hostileList(scheme: Scheme): Cell[][] {
  const columns = needs(scheme);
  const rows = HOSTILE_NAMES.map((name, row) =>
    columns.map(({ kind }, column): Cell => {
      if (kind === 'text') return `'${name}`;
      const at = (row * (column + 1) * 7919 + column) % 97;
      return kind === 'date' || kind === 'number-or-date' ? 45_000 + at : 1 + at / 10;
    }),
  );
  return [columns.map(({ name }) => `'${name}`), ...rows];
}
