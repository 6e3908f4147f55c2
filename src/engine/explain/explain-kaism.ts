import type { Inputs } from '../mapping/inputs.ts';
import { axisValues } from '../matrix/axis-values.ts';
import type { KaismScheme, MatrixAxis } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import { cellOf } from './cell-of.ts';
import type { ExplainRow } from './explain-by.ts';
import { NO_REASONS, type ExplainedPart, type Note } from './explanation.ts';
import { nextQuadrant } from './next-quadrant.ts';

/** Explains a place in the matrix: both axes with the band they fall in, the ratings they are made of, and the way to a better one. */
export function* explainKaism(inputs: Inputs, scheme: KaismScheme): Steps<ExplainRow> {
  const axes = [
    { key: 'y', axis: scheme.y, ...(yield* axisValues(scheme.y, inputs)) },
    { key: 'x', axis: scheme.x, ...(yield* axisValues(scheme.x, inputs)) },
  ];
  const next = yield* nextQuadrant(inputs, scheme, axes);
  return (row, tier) => {
    const parts = axes.flatMap(({ key, axis, values, cut, high }): readonly ExplainedPart[] => {
      const value = values[row] ?? NaN;
      const known = !Number.isNaN(value);
      const [from, to] = value >= high ? [cut, null] : [null, cut];
      const band = { kind: 'range', from, to, closed: 'left' } as const;
      const own = {
        key,
        name: axis.name,
        value: known ? value : null,
        points: null,
        weight: null,
        lost: null,
      };
      return [{ ...own, band: known ? band : null }, ...ratings(axis, inputs, row)];
    });
    const notes = axes.flatMap(({ axis, values, cut }): readonly Note[] =>
      Math.abs((values[row] ?? NaN) - cut) <= 1e-9 * axis.scale.max
        ? [{ kind: 'on-boundary', criterion: axis.name, at: cut }]
        : [],
    );
    return { ...NO_REASONS, parts, notes, ...(tier > 0 ? next(row, tier) : {}) };
  };
}

/** What is no rating of the scale does not count, so it is told like a cell that could not be read. */
function ratings({ criteria, scale }: MatrixAxis, inputs: Inputs, row: number): readonly ExplainedPart[] {
  return criteria.map(({ id, name, weight }) => {
    const cell = cellOf(inputs.columnOf(id), row);
    const counts = typeof cell === 'number' && cell >= scale.min && cell <= scale.max;
    return {
      key: id,
      name,
      value: counts ? cell : null,
      ...(counts || cell === null ? {} : { unread: true }),
      points: null,
      weight,
      lost: null,
      band: null,
    };
  });
}
