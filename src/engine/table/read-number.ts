/** What a dot stands for: 3.5 as in English, or 3.500 for three thousand five hundred as in German and Spanish. */
export type Dot = 'decimal' | 'thousands';

/** A number found in a text. `currency` is a symbol of its own (`¥ $ € £`) or null when none was written. */
export interface NumberReading {
  readonly value: number;
  readonly currency: string | null;
  /** What dots stand for where the text was written; null when it does not show. */
  readonly dot: Dot | null;
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

const GROUPED = /^\d{1,3}([,'’ ]\d{3})+(\.\d*)?$/;
const EUROPEAN = /^\d{1,3}((\.\d{3})+,\d+|(\.\d{3}){2,})$/;
/** 3.500: people of either habit write it. */
const DOUBTFUL = /^[1-9]\d{0,2}\.\d{3}$/;
/** Currencies whose people write a dot for decimals; dollars and euros are counted in countries of both habits. */
const DECIMAL_CURRENCIES: readonly (string | null)[] = ['¥', '£'];
const PLAIN = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a number as people write it in Chinese and English workbooks; null when the text is none. Percent is divided by 100.
 * Whether 3.500 has three decimals the text alone does not say: it is read only where `dot` is known.
 */
export function readNumber(text: string, dot: Dot | null = null): NumberReading | null {
  let rest = text.normalize('NFKC').replace(/[−–—]/g, '-').trim();
  const parentheses = /^\((.*)\)$/.exec(rest);
  if (parentheses) rest = `-${(parentheses[1] ?? '').trim()}`;
  const sign = takeSign(rest);
  const { currency, rest: bare } = takeCurrency(sign.rest);
  const inner = currency === null ? { sign: 1, rest: bare } : takeSign(bare);
  const scaled = takeScale(inner.rest);
  // Nobody counts a percentage or 万 in thousands.
  const isClear = scaled.factor !== 1 || DECIMAL_CURRENCIES.includes(currency);
  const digits = readDigits(scaled.rest, isClear ? 'decimal' : dot);
  if (digits === null) return null;
  return { value: sign.sign * inner.sign * digits.value * scaled.factor, currency, dot: digits.dot };
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

function readDigits(
  text: string,
  dot: Dot | null,
): { readonly value: number; readonly dot: Dot | null } | null {
  const doubtful = DOUBTFUL.test(text);
  if (doubtful && dot === null) return null;
  const european = EUROPEAN.test(text) || (doubtful && dot === 'thousands');
  const plain = european
    ? text.replace(/\./g, '').replace(',', '.')
    : GROUPED.test(text)
      ? text.replace(/[,'’ ]/g, '')
      : text;
  if (!PLAIN.test(plain)) return null;
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return { value, dot: doubtful ? null : european ? 'thousands' : /[.,]/.test(text) ? 'decimal' : null };
}
