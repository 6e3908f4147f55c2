import type { Cell } from '../engine/cell.ts';

/** Longest text a cell can hold. */
const MAX_TEXT = 32_767;

// What Excel would read as a formula, number, date, truth value or error instead of keeping it as text.
const FORMULA = /^[\s\p{Cc}]*[=+\-@'＝＋－＠]/u;
const NUMBER_OR_DATE = /^\s*[\d(.,$€£¥￥#%]/u;
const WORD = /^\s*(?:true|false|[A-Za-z]{3,9}\.?[\s-]?\d.*)\s*$/iu;

/**
 * A cell as it must be written so that Excel keeps exactly it: a text never becomes a formula, number or date, a blank
 * clears. Not finite numbers are blank too, since JSON would turn them into "leave unchanged".
 */
export function written(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  return typeof cell === 'string' ? asText(cell) : cell;
}

function asText(text: string): string {
  const risky = !beginsWithHan(text) && (FORMULA.test(text) || NUMBER_OR_DATE.test(text) || WORD.test(text));
  const room = risky ? MAX_TEXT - 1 : MAX_TEXT;
  const kept = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  return risky ? `'${kept}` : kept;
}

/** Such a text is never anything else; asked first, since a full worksheet has millions of them. */
function beginsWithHan(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
}
