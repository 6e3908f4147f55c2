import type { TablePart } from '../../model/parts.ts';

/** What a table style gives a cell; conditional formats and the cell's own fill go over it. */
export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  /** Line above and below the cell. */
  readonly top: string | null;
  readonly bottom: string | null;
}

/** Office theme: black and the six accents, the order in which the built-in styles are numbered. */
const ACCENTS = ['#404040', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The look of a cell of a table, by the built-in style's name (`TableStyleMedium2`); unknown names look plain. */
export function tableLook(table: TablePart, row: number, column: number): TableLook {
  const plain: TableLook = { fill: null, color: null, bold: false, top: null, bottom: null };
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (match === null) return plain;
  const family = match[1] as 'Light' | 'Medium' | 'Dark';
  const number = Number(match[2]);
  const accent = ACCENTS[(number - 1) % 7] ?? ACCENTS[1];
  const inRow = row - table.rect.row;
  if (table.showHeaders && inRow === 0) return headerLook(family, number, accent);
  if (table.showTotals && inRow === table.rect.rows - 1) return { ...plain, bold: true, top: accent };
  const edge = inRow === table.rect.rows - 1 ? accent : null;
  const first = table.firstColumn && column === table.rect.column;
  const last = table.lastColumn && column === table.rect.column + table.rect.columns - 1;
  const band = (inRow - (table.showHeaders ? 1 : 0)) % 2 === 0;
  return { ...bodyLook(family, number, accent, table.bandedRows && band), bold: first || last, bottom: edge };
}

function headerLook(family: string, number: number, accent: string): TableLook {
  const light = family === 'Light' && number <= 7;
  if (light) return { fill: null, color: accent, bold: true, top: accent, bottom: accent };
  return { fill: accent, color: '#FFFFFF', bold: true, top: null, bottom: null };
}

function bodyLook(
  family: string,
  number: number,
  accent: string,
  banded: boolean,
): Omit<TableLook, 'bold' | 'bottom'> {
  const lines = family === 'Light' ? null : mix(accent, 0.55);
  if (family === 'Dark') return { fill: mix(accent, banded ? 0.2 : 0.35), color: '#FFFFFF', top: null };
  const whole = family === 'Medium' && number >= 8;
  const strength = whole ? (banded ? 0.62 : 0.8) : banded ? 0.82 : null;
  return { fill: strength === null ? null : mix(accent, strength), color: null, top: lines };
}

/** A colour with so much white mixed in, 0–1. */
function mix(color: string, white: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
