import { tokenize } from '@borgar/fx';

import { storedName } from './future-functions.ts';

/** How Excel marks a custom function of an add-in in the file. */
const CUSTOM = '_xldudf_';

/** A stored formula as the formula bar shows it, with `=`. */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl') && !stored.includes('#')) return `=${stored}`;
  return `=${outsideTexts(stored, shown)}`;
}

function shown(stored: string): string {
  return stored
    .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/g, '$1#')
    .replace(/_xlfn\.SINGLE\(([^()]+)\)/g, '@$1')
    .replace(/(_xlfn\.)?(_xlws\.|_xldudf_|_xlpm\.)|_xlfn\./g, '')
    .replace(/\[\[#This Row\],\s*\[([\p{L}\p{N}_]+)\]\]/giu, '[@$1]')
    .replace(/\[\[#This Row\],\s*((?:\[[^\]]+\]:)?\[[^\]]+\])\]/gi, '[@$1]');
}

/** Changes a formula but for the texts in it, which may look like anything. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*")|(?:'(?:[^']|'')*'|[^"'])+/g, (part, text?: string) =>
    text === undefined ? change(part) : part,
  );
}

/** The custom functions that stored formulas mention. */
export function customNames(stored: string): string[] {
  return [...stored.matchAll(/_xldudf_([\p{L}\p{N}_.]+)\(/gu)].map(([, name = '']) => name.toUpperCase());
}

const SPILLED = /((?:'[^']+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+)#(?![A-Z])/gu;

interface Token {
  readonly type: string;
  readonly value: string;
}

/** A formula of the formula bar as the file stores it, without `=`. `custom` = names of custom functions, upper case; `table` = the table around the cell. */
export function storedFormula(formula: string, custom: ReadonlySet<string>, table = ''): string {
  const tokens: Token[] = tokenize(formula).filter(({ type }) => type !== 'fx_prefix');
  const parameters = lambdaParameters(tokens);
  const joined = tokens
    .map((token, index) => stored({ token, next: tokens[index + 1], table }, custom, parameters))
    .join('');
  return outsideTexts(joined, (part) => part.replace(SPILLED, '_xlfn.ANCHORARRAY($1)'));
}

function stored(
  { token, next, table }: { token: Token; next: Token | undefined; table: string },
  custom: ReadonlySet<string>,
  parameters: ReadonlySet<string>,
): string {
  const { type, value } = token;
  if (type === 'func') {
    const name = value.toUpperCase();
    return custom.has(name) ? CUSTOM + value.replace(/\./g, '_') : storedName(value);
  }
  if (type === 'structured') return storedReference(value, table);
  return parameters.has(value) && next?.value !== '(' ? `_xlpm.${value}` : value;
}

/** `[@Sales]` is typed; the file names the table and spells the row out. */
function storedReference(reference: string, table: string): string {
  const named = reference.startsWith('[') ? table + reference : reference;
  return named
    .replace(/\[@((?:\[[^\]]+\]:)?\[[^\]]+\])\]/g, '[[#This Row],$1]')
    .replace(/\[@([^[\]]+)\]/g, '[[#This Row],[$1]]');
}

/** Names that LET and LAMBDA bind: stored with a prefix of their own. */
function lambdaParameters(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.type !== 'func' || !/^(LET|LAMBDA)$/i.test(token.value)) return;
    let depth = 0;
    for (let here = index + 1; here < tokens.length; here++) {
      const { type, value } = tokens[here] ?? { type: '', value: '' };
      if (value === '(' && type === 'operator') depth++;
      if (value === ')' && type === 'operator' && --depth === 0) return;
      const before = tokens[here - 1]?.value;
      const bound = depth === 1 && (before === '(' || before === ',') && tokens[here + 1]?.value === ',';
      if (bound && type !== 'number' && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(value)) names.add(value);
    }
  });
  return names;
}
