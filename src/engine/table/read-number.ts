/** A number found in a text. `currency` is a symbol of its own (`¥ $ € £`) or null when none was written. */
export interface NumberReading {
  readonly value: number;
  readonly currency: string | null;
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
const EUROPEAN = /^\d{1,3}(\.\d{3})+,\d+$/;
const PLAIN = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Reads a number as people write it in Chinese and English workbooks; null when the text is none. Percent is divided by 100. */
export function readNumber(text: string): NumberReading | null {
  let rest = text.normalize('NFKC').replace(/[−–—]/g, '-').trim();
  const parentheses = /^\((.*)\)$/.exec(rest);
  if (parentheses) rest = `-${(parentheses[1] ?? '').trim()}`;
  const sign = takeSign(rest);
  const money = takeCurrency(sign.rest);
  const inner = money.currency === null ? { sign: 1, rest: money.rest } : takeSign(money.rest);
  const scaled = takeScale(inner.rest);
  const digits = readDigits(scaled.rest);
  if (digits === null) return null;
  return { value: sign.sign * inner.sign * digits * scaled.factor, currency: money.currency };
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

function readDigits(text: string): number | null {
  const plain = GROUPED.test(text)
    ? text.replace(/[,'’ ]/g, '')
    : EUROPEAN.test(text)
      ? text.replace(/\./g, '').replace(',', '.')
      : text;
  if (!PLAIN.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
