import { styleAt, styleCells } from '../../model/edits/style-cells.ts';
import {
  HORIZONTAL_ALIGNMENTS,
  VERTICAL_ALIGNMENTS,
  type Border,
  type BorderSide,
  type Style,
} from '../../model/style.ts';
import { value, type HostClass, type Json } from '../../wire/host-class.ts';
import { flagOf, numberOf, oneOf, recordOf, textOf } from '../arguments.ts';
import { colorOf } from '../format/color.ts';
import { styleOf, STYLES, weightOf, WEIGHTS, wordOf } from '../format/border-words.ts';
import type { Area } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { target } from './properties.ts';

type Tree = Readonly<Record<string, Json>>;

/** The looks of single cells, read and set in one call each. */
export const rangeCellProperties: NonNullable<HostClass<Area>['call']> = {
  getCellProperties: ({ sheet, rect }, [options], host) => {
    const asked = formatIn(recordOf(options));
    // Many cells, few looks.
    const looks = new Map<Style, Json>();
    const lookAt = (row: number, column: number): Json => {
      const style = styleAt(host.workbook, sheet, { row, column });
      const look = looks.get(style) ?? { format: only(asked, written(style)) };
      looks.set(style, look);
      return look;
    };
    return value(
      Array.from({ length: rect.rows }, (_row, row) =>
        Array.from({ length: rect.columns }, (_cell, column) => lookAt(rect.row + row, rect.column + column)),
      ),
    );
  },
  setCellProperties: (area, [data], host) => {
    const { rect } = area;
    const rows = Array.isArray(data) ? (data as readonly (readonly Json[])[]) : [];
    if (rows.length !== rect.rows || rows.some((row) => row.length !== rect.columns))
      throw refusal('InvalidArgument');
    styleCells(target(area, host), (style, row, column) =>
      restyled(style, formatIn(recordOf(rows[row - rect.row]?.[column - rect.column]))),
    );
  },
};

function formatIn({ format, ...others }: Tree): Tree {
  if (Object.keys(others).length > 0) throw refusal('NotImplemented');
  return recordOf(format);
}

const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function written(style: Style): Tree {
  const { name, size, bold, italic, underline, strikethrough, color } = style.font;
  return {
    font: { name, size, bold, italic, underline, strikethrough, color },
    fill: { color: style.fill ?? '#FFFFFF', pattern: style.fill === null ? 'None' : 'Solid' },
    borders: Object.fromEntries(
      Object.entries(SIDES).map(([side, edge]) => [side, borderWritten(style.borders[edge] ?? null)]),
    ),
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
  };
}

function borderWritten(border: Border | null): Json {
  if (border === null) return { style: 'None', color: '#000000', weight: 'Thin' };
  return { style: styleOf(border.style), color: border.color, weight: weightOf(border.style) };
}

/** What of a tree is asked for; what is not there is refused. Borders are asked for once and answered side by side. */
function only(asked: Tree, all: Tree): Tree {
  return Object.fromEntries(
    Object.entries(asked).map(([key, part]) => {
      const there = all[key];
      if (there === undefined) throw refusal('NotImplemented');
      if (key === 'borders') return [key, onEachSide(recordOf(there), recordOf(part))];
      return [key, typeof there === 'object' ? only(recordOf(part), recordOf(there)) : there];
    }),
  );
}

function onEachSide(sides: Tree, asked: Tree): Tree {
  return Object.fromEntries(
    Object.entries(sides).map(([side, border]) => [side, only(asked, recordOf(border))]),
  );
}

const READ: Readonly<Record<string, (style: Style, given: Json) => Style>> = {
  font: (style, given) => ({ ...style, font: { ...style.font, ...fontOf(recordOf(given)) } }),
  fill: (style, given) => ({ ...style, fill: fillOf(recordOf(given), style.fill) }),
  borders: (style, given) => ({ ...style, borders: bordersOf(recordOf(given), style.borders) }),
  horizontalAlignment: (style, given) => ({ ...style, horizontal: oneOf(HORIZONTAL_ALIGNMENTS, given) }),
  verticalAlignment: (style, given) => ({ ...style, vertical: oneOf(VERTICAL_ALIGNMENTS, given) }),
  wrapText: (style, given) => ({ ...style, wrap: flagOf(given) }),
};

function restyled(style: Style, format: Tree): Style {
  return Object.entries(format).reduce((now, [key, given]) => {
    const read = READ[key];
    if (read === undefined) throw refusal('NotImplemented');
    return read(now, given);
  }, style);
}

const FONT: Readonly<Record<string, (given: Json) => Json>> = {
  name: textOf,
  size: numberOf,
  bold: flagOf,
  italic: flagOf,
  strikethrough: flagOf,
  underline: (given) => oneOf(['None', 'Single', 'Double'] as const, given),
  color: colorOf,
};

function fontOf(given: Tree): Partial<Style['font']> {
  return Object.fromEntries(
    Object.entries(given).map(([key, one]) => {
      const read = FONT[key];
      if (read === undefined) throw refusal('NotImplemented');
      return [key, read(one)];
    }),
  );
}

function fillOf({ color, pattern, ...others }: Tree, now: string | null): string | null {
  if (Object.keys(others).length > 0) throw refusal('NotImplemented');
  if (pattern !== undefined && oneOf(['None', 'Solid'] as const, pattern) === 'None') return null;
  return color === undefined ? now : colorOf(color);
}

function bordersOf(given: Tree, now: Style['borders']): Style['borders'] {
  const next = new Map(Object.entries(now) as [BorderSide, Border][]);
  for (const [side, one] of Object.entries(given)) {
    const edge = SIDES[oneOf(Object.keys(SIDES) as (keyof typeof SIDES)[], side)];
    const border = borderOf(recordOf(one));
    if (border === null) next.delete(edge);
    else next.set(edge, border);
  }
  return Object.fromEntries(next);
}

function borderOf({ style, color, weight }: Tree): Border | null {
  const line = oneOf(STYLES, style);
  if (line === 'None') return null;
  return {
    style: wordOf(line, weight === undefined ? 'Thin' : oneOf(WEIGHTS, weight)),
    color: color === undefined ? '#000000' : colorOf(color),
  };
}
