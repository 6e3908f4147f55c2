/** What people write before decimals: 3.5 as in English and Chinese, or 3,5 as in German, French and Spanish. */
export type DecimalMark = '.' | ',';

/** A number found in a text. `currency` is a symbol of its own (`¥ $ € £`) or null when none was written. */
export interface NumberReading extends DigitsReading {
  readonly currency: string | null;
}

interface DigitsReading {
  readonly value: number;
  /** The decimal mark where the text was written; null when it does not show. */
  readonly mark: DecimalMark | null;
  /** Whether it is another number to people who write the other decimal mark. */
  readonly doubtful: boolean;
}

const CURRENCIES: readonly (readonly [pattern: RegExp, symbol: string])[] = [
  [/^(RMB|CNY|CN¥|人民币|¥)|(RMB|CNY|元|圆|块)$/i, '¥'],
  [/^(USD|US\$|\$|美元)|(USD|美元|\$)$/i, '$'],
  [/^(EUR|€|欧元)|(EUR|欧元|€)$/i, '€'],
  [/^(GBP|£|英镑)|(GBP|英镑|£)$/i, '£'],
];

/** Foreign currencies first: 美元 ends in 元. */
const CURRENCY_ORDER = [1, 2, 3, 0] as const;

const MULTIPLES: readonly (readonly [unit: string, factor: number])[] = [
  ['万亿', 1e12],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
];

/** Measure words that only say what is counted. */
const COUNTED = /(件|次|天|个|种|笔|单|台|箱|盒|瓶|吨|家|分|人|款|项|日|days?|times?|pcs)$/i;

const GROUPED = /^[1-9]\d{0,2}([,'’ ]\d{3})+(\.\d*)?$/;
const DECIMAL_COMMA = /^(\d*|\d{1,3}([.'’ ]\d{3})+),\d+(e[+-]?\d+)?$/i;
const DOT_GROUPS = /^\d{1,3}(\.\d{3}){2,}$/;
/** 3.500 and 3,500: people of either habit write them. */
const DOUBTFUL = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** Currencies whose people write a dot for decimals; dollars and euros are counted in countries of both habits. */
const DOT_CURRENCIES: readonly (string | null)[] = ['¥', '£'];
const PLAIN = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a number as people write it in workbooks; null when the text is none. Percent is divided by 100. Whether 3.500 has
 * three decimals the text alone does not say: it is read only where `mark` is known. 3,500 has none unless `mark` says so.
 */
export function readNumber(text: string, mark: DecimalMark | null = null): NumberReading | null {
  let rest = text.normalize('NFKC').replace(/[−–—]/g, '-').trim();
  const parentheses = /^\((.*)\)$/.exec(rest);
  if (parentheses) rest = `-${(parentheses[1] ?? '').trim()}`;
  const sign = takeSign(rest);
  const { currency, rest: bare } = takeCurrency(sign.rest);
  const inner = currency === null ? { sign: 1, rest: bare } : takeSign(bare);
  const scaled = takeScale(inner.rest);
  const clear = clearMark(scaled, currency);
  const digits = readDigits(scaled.rest, clear ?? mark);
  if (digits === null) return null;
  // 95 × 0.01 is not 0.95.
  const plain = scaled.factor < 1 ? digits.value / 100 : digits.value * scaled.factor;
  const value = sign.sign * inner.sign * plain;
  return { value, currency, mark: digits.mark, doubtful: digits.doubtful && clear === null };
}

function takeSign(text: string): { readonly sign: 1 | -1; readonly rest: string } {
  if (text.startsWith('-')) return { sign: -1, rest: text.slice(1).trim() };
  if (text.startsWith('+')) return { sign: 1, rest: text.slice(1).trim() };
  if (/\d-$/.test(text)) return { sign: -1, rest: text.slice(0, -1) };
  return { sign: 1, rest: text };
}

function takeCurrency(text: string): { readonly currency: string | null; readonly rest: string } {
  for (const place of CURRENCY_ORDER) {
    const [pattern, symbol] = CURRENCIES[place] ?? [/$^/, ''];
    if (pattern.test(text)) return { currency: symbol, rest: text.replace(pattern, '').trim() };
  }
  return { currency: null, rest: text };
}

function takeScale(text: string): { readonly factor: number; readonly rest: string } {
  if (text.endsWith('%')) return { factor: 0.01, rest: text.slice(0, -1).trim() };
  const bare = text.replace(COUNTED, '').trim();
  for (const [unit, factor] of MULTIPLES) {
    if (bare.endsWith(unit)) return { factor, rest: bare.slice(0, -unit.length).trim() };
  }
  return { factor: 1, rest: bare };
}

/** The decimal mark where more than the digits shows it: 万, ¥ and £ are written with dots, and nobody counts 3.500 % in thousands. */
function clearMark(
  { factor, rest }: { readonly factor: number; readonly rest: string },
  currency: string | null,
): DecimalMark | null {
  const isDot = factor > 1 || (factor < 1 && rest.includes('.')) || DOT_CURRENCIES.includes(currency);
  return isDot ? '.' : null;
}

function readDigits(text: string, mark: DecimalMark | null): DigitsReading | null {
  if (DOUBTFUL.test(text)) {
    if (mark === null && text.includes('.')) return null;
    const isDecimal = text.includes(mark ?? '.');
    return { value: Number(text.replace(/[.,]/, isDecimal ? '.' : '')), mark: null, doubtful: true };
  }
  const comma = DECIMAL_COMMA.test(text) || DOT_GROUPS.test(text);
  const plain = comma
    ? text.replace(/[.'’ ]/g, '').replace(',', '.')
    : GROUPED.test(text)
      ? text.replace(/[,'’ ]/g, '')
      : text;
  if (!PLAIN.test(plain)) return null;
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return { value, mark: comma ? ',' : /[.,]/.test(text) ? '.' : null, doubtful: false };
}
