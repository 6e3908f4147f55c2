import type { Cell } from '../../cell.ts';
import { cellText } from '../../table/cell-text.ts';
import { readNumber } from '../../table/read-number.ts';
import type { CellKind, ReadingWords } from './layout.ts';
import { cellToList } from './list-cell.ts';

/** A cell read by its kind. What does not fit stays as found, for the shape of schemes to judge. */
export function readCell(cell: Cell | undefined, kind: CellKind, words: readonly ReadingWords[]): unknown {
  const text = cellText(cell);
  if (text === '') return null;
  switch (kind) {
    case 'text':
      return text;
    case 'list':
      return cellToList(text);
    case 'any':
      return typeof cell === 'string' ? text : cell;
    case 'number':
      return typeof cell === 'string' ? (readNumber(text, '.')?.value ?? text) : cell;
    case 'flag':
      return readFlag(cell, text, words);
    case 'choice':
    case 'measure':
      return typeof cell === 'string' ? readWord(text, kind, words) : cell;
  }
}

function readFlag(cell: Cell | undefined, text: string, words: readonly ReadingWords[]): unknown {
  if (typeof cell === 'boolean') return cell;
  const choice = readWord(text.toLowerCase(), 'choice', words);
  return choice === 'true' ? true : choice === 'false' ? false : text;
}

function readWord(text: string, kind: 'choice' | 'measure', words: readonly ReadingWords[]): string {
  for (const { choices, measures } of words) {
    const found = keyOf(kind === 'choice' ? choices : measures, text);
    if (found !== null) return found;
  }
  return text;
}

/** The key whose word, or which itself, a person wrote; case and width do not matter. */
export function keyOf(words: Readonly<Record<string, string>>, text: string): string | null {
  const keys = KEYS.get(words) ?? keysOf(words);
  KEYS.set(words, keys);
  return keys.get(plain(text)) ?? null;
}

/** Words are asked for cell by cell, and there are few lists of them. */
const KEYS = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>();

function keysOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(words).reverse();
  return new Map(entries.flatMap(([key, word]) => [key, word].map((one) => [plain(one), key])));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
