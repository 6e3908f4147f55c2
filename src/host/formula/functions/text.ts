import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { displayText } from '../../model/display-text.ts';
import { numberOfText, toText } from '../coerce.ts';
import { buildMatrix, errorValue, fail, Fault } from '../value.ts';
import type { Matrix, Value } from '../value.ts';
import { asMatrix } from './arguments.ts';
import { define } from './define.ts';
import type { Library } from './define.ts';
import { eachValue } from './numbers.ts';
import { wildcardPattern } from './wildcard.ts';

const map = (run: (text: string) => Scalar) => define<[string]>('t', 1, ([text]) => run(text));

function part(text: string, start: number, count: number): string {
  return start < 1 || count < 0
    ? fail('#VALUE!')
    : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count));
}

function find(wanted: string, text: string, start: number): number {
  const at = start < 1 ? -1 : text.indexOf(wanted, Math.trunc(start) - 1);
  return at < 0 ? fail('#VALUE!') : at + 1;
}

function search(wanted: string, text: string, start: number): number {
  if (start < 1 || start > text.length + 1) return fail('#VALUE!');
  const found = new RegExp(wildcardPattern(wanted), 'is').exec(text.slice(Math.trunc(start) - 1));
  return found === null ? fail('#VALUE!') : found.index + Math.trunc(start);
}

function substitute(text: string, former: string, latter: string, which: number | undefined): string {
  if (former === '') return text;
  if (which === undefined) return text.replaceAll(former, () => latter);
  if (which < 1) return fail('#VALUE!');
  let at = -1;
  for (let i = 0; i < Math.trunc(which); i++) {
    at = text.indexOf(former, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + latter + text.slice(at + former.length);
}

/** Texts of blocks row by row; errors end the function. */
function textsOf(args: readonly Value[], frame: Parameters<typeof eachValue>[1]): string[] {
  const texts: string[] = [];
  eachValue(args, frame, (value) => texts.push(toText(value)));
  return texts;
}

function split(text: string, columns: string, rows: string | null): Matrix {
  const lines = rows === null || rows === '' ? [text] : text.split(rows);
  const cells = lines.map((line) => (columns === '' ? [line] : line.split(columns)));
  const width = Math.max(...cells.map((line) => line.length));
  return buildMatrix(cells.length, width, (r, c) => cells[r]?.[c] ?? errorValue('#N/A'));
}

/** The text before or after the n-th occurrence, from the end when n is negative. */
function around(text: string, mark: string, nth: number, after: boolean): string {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0 && mark !== ''; at = text.indexOf(mark, at + 1)) places.push(at);
  const at = nth > 0 ? places[nth - 1] : places[places.length + nth];
  if (at === undefined) return fail('#N/A');
  return after ? text.slice(at + mark.length) : text.slice(0, at);
}

const concat = define<Value[]>('a*', 1, (args, frame) => textsOf(args, frame).join(''));

/** Texts. */
export const TEXT: Library = {
  LEN: map((text) => text.length),
  LOWER: map((text) => text.toLowerCase()),
  UPPER: map((text) => text.toUpperCase()),
  PROPER: map((text) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: map((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  // eslint-disable-next-line no-control-regex -- control characters are what CLEAN removes
  CLEAN: map((text) => text.replace(/[\u0000-\u001f]/g, '')),
  LEFT: define<[string, number?]>('tn', 1, ([text, count = 1]) => part(text, 1, count)),
  RIGHT: define<[string, number?]>('tn', 1, ([text, count = 1]) =>
    count < 0 ? fail('#VALUE!') : Math.trunc(count) === 0 ? '' : text.slice(-Math.trunc(count)),
  ),
  MID: define<[string, number, number]>('tnn', 3, ([text, start, count]) => part(text, start, count)),
  FIND: define<[string, string, number?]>('ttn', 2, ([wanted, text, start = 1]) => find(wanted, text, start)),
  SEARCH: define<[string, string, number?]>('ttn', 2, ([wanted, text, start = 1]) =>
    search(wanted, text, start),
  ),
  SUBSTITUTE: define<[string, string, string, number?]>('tttn', 3, ([text, former, latter, which]) =>
    substitute(text, former, latter, which),
  ),
  REPLACE: define<[string, number, number, string]>('tnnt', 4, ([text, start, count, latter]) =>
    start < 1 || count < 0
      ? fail('#VALUE!')
      : text.slice(0, start - 1) + latter + text.slice(start - 1 + Math.trunc(count)),
  ),
  REPT: define<[string, number]>('tn', 2, ([text, times]) =>
    times < 0 || text.length * times > 32_767 ? fail('#VALUE!') : text.repeat(Math.trunc(times)),
  ),
  EXACT: define<[string, string]>('tt', 2, ([a, b]) => a === b),
  CHAR: define<[number]>('n', 1, ([code]) =>
    code < 1 || code > 255 ? fail('#VALUE!') : String.fromCharCode(code),
  ),
  CODE: map((text) => (text === '' ? fail('#VALUE!') : text.charCodeAt(0))),
  UNICHAR: define<[number]>('n', 1, ([code]) => (code < 1 ? fail('#VALUE!') : String.fromCodePoint(code))),
  UNICODE: map((text) => text.codePointAt(0) ?? fail('#VALUE!')),
  T: define<[Scalar]>('v', 1, ([value]) => (typeof value === 'string' ? value : '')),
  VALUE: define<[Scalar]>('v', 1, ([value]) =>
    typeof value === 'string'
      ? (numberOfText(value) ?? fail('#VALUE!'))
      : typeof value === 'boolean'
        ? fail('#VALUE!')
        : (value ?? 0),
  ),
  NUMBERVALUE: define<[string, string?, string?]>(
    'ttt',
    1,
    ([text, point = '.', group = ',']) =>
      numberOfText(text.replaceAll(group, '').replace(point, '.')) ??
      (text.trim() === '' ? 0 : fail('#VALUE!')),
  ),
  TEXT: define<[Scalar, string]>('vt', 2, ([value, format], frame) =>
    value instanceof CellError ? fail(value.text) : formatted(value, format, frame.engine.workbook.date1904),
  ),
  FIXED: define<[number, number?, boolean?]>('nnb', 1, ([value, digits = 2, plain = false]) =>
    displayText(value, `${plain ? '0' : '#,##0'}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`),
  ),
  DOLLAR: define<[number, number?]>('nn', 1, ([value, digits = 2]) =>
    displayText(
      value,
      `$#,##0${digits > 0 ? `.${'0'.repeat(digits)}` : ''}_);($#,##0${digits > 0 ? `.${'0'.repeat(digits)}` : ''})`,
    ).trim(),
  ),
  CONCATENATE: define<string[]>('t*', 1, (texts) => texts.join('')),
  CONCAT: concat,
  TEXTJOIN: define<[Value, boolean, ...Value[]]>('aba*', 3, ([mark, ignore, ...args], frame) => {
    const texts = textsOf(args, frame);
    const [separator = ''] = textsOf([mark], frame);
    return (ignore ? texts.filter((text) => text !== '') : texts).join(separator);
  }),
  TEXTSPLIT: define<[string, Value, Value?]>('taa', 2, ([text, columns, rows], frame) => {
    const line = rows === undefined || rows === null ? null : toText(asMatrix(rows, frame)[0]?.[0] ?? null);
    return split(text, toText(asMatrix(columns, frame)[0]?.[0] ?? null), line);
  }),
  TEXTBEFORE: define<[string, string, number?]>('ttn', 2, ([text, mark, nth = 1]) =>
    around(text, mark, nth, false),
  ),
  TEXTAFTER: define<[string, string, number?]>('ttn', 2, ([text, mark, nth = 1]) =>
    around(text, mark, nth, true),
  ),
};

function formatted(value: Scalar, format: string, date1904: boolean): string {
  const number = typeof value === 'string' ? (numberOfText(value) ?? value) : value;
  if (number instanceof CellError) throw new Fault(number);
  return displayText(number ?? 0, format, date1904);
}
