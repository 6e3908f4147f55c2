import { luminance } from '../app/luminance.ts';
import type { TextColour } from '../app/sheet-document.ts';

/** Longest text that a formula can hold as a literal. */
const MAX_LITERAL = 255;
const DARK = '#1B1B1B';
const LIGHT = '#FFFFFF';

/** Colours cells by their text, in place of the colours there were; the rules name no cell, so the list may move. */
export function colourByText(range: Excel.Range, colours: readonly TextColour[]): void {
  range.conditionalFormats.clearAll();
  for (const { text, fill } of colours.filter((colour) => colour.text.length <= MAX_LITERAL)) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = readableOn(fill);
  }
}

/** Whether a value kept in the file is a colour of ours. */
export function isColour(value: unknown): value is TextColour {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('fill' in value)) return false;
  const { text, fill } = value;
  return typeof text === 'string' && typeof fill === 'string' && /^#[0-9a-f]{6}$/iu.test(fill);
}

/** Dark or light text, whichever has the higher contrast on the fill (relative luminance of WCAG 2). */
export function readableOn(fill: string): string {
  return luminance(fill) > 0.18 ? DARK : LIGHT;
}
