import type { Cell } from '../engine/cell.ts';
import { cutText } from './cut-text.ts';

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

/** Texts of a column as `written` gives them: where few come many times, each is looked at once. */
export function createTextWriter(): (text: string) => string {
  const first: string[] = [];
  const firstWritten: string[] = [];
  const others = new Map<string, string>();
  return (text) => {
    // Comparing with a few is sooner done than reading a long text through for its place in a map.
    const place = first.indexOf(text);
    if (place >= 0) return firstWritten[place] ?? '';
    const known = others.get(text);
    if (known !== undefined) return known;
    const made = asText(text);
    if (first.length < FIRST) {
      first.push(text);
      firstWritten.push(made);
    } else others.set(text, made);
    return made;
  };
}

const FIRST = 8;

function asText(text: string): string {
  const risky = !beginsWithHan(text) && (FORMULA.test(text) || NUMBER_OR_DATE.test(text) || WORD.test(text));
  const room = risky ? MAX_TEXT - 1 : MAX_TEXT;
  const kept = text.length > room ? `${cutText(text, room - 1)}…` : text;
  return risky ? `'${kept}` : kept;
}

/** Such a text is never anything else; asked first, since a full worksheet has millions of them. */
function beginsWithHan(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
}
