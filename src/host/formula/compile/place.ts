import type { Expression, Frame } from '../frame.ts';
import { Area, columnsOf, errorValue } from '../value.ts';
import type { Plain, Value } from '../value.ts';
import type { Precedent, Unit } from './unit.ts';

/** An expression of a place that only the formula's own cell decides. */
export function fromPrecedent(place: Precedent, unit: Unit): Expression {
  unit.precedents.push(place);
  const area = (frame: Frame): Area | null => {
    const { engine, sheet, row, column } = frame;
    const found = place({ workbook: engine.workbook, sheet, row, column });
    return found === null ? null : new Area(found.sheet, found.rect);
  };
  return {
    value: (frame) => {
      const found = area(frame);
      return found === null ? errorValue('#REF!') : valueOf(found, frame);
    },
    reference: (frame): Value => area(frame) ?? errorValue('#REF!'),
  };
}

/** A value with its references read. */
export function plain(value: Value, frame: Frame): Plain {
  return value instanceof Area ? valueOf(value, frame) : value;
}

/** The value of an area: the cell itself where it is one. */
function valueOf(area: Area, { engine }: Frame): Plain {
  const { rect, sheet } = area;
  if (rect.rows === 1 && rect.columns === 1) return engine.read(sheet, rect.row, rect.column);
  const matrix = engine.matrix(area);
  return matrix.length === 1 && columnsOf(matrix) === 1 ? (matrix[0]?.[0] ?? null) : matrix;
}
