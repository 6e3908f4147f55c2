/** What people write before decimals: 3.5 as in English and Chinese, or 3,5 as in German, French and Spanish. */
export type DecimalMark = '.' | ',';

/** A number found in a text. `currency` is its symbol or what else was written; null when none was. */
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

/** What stands before or behind an amount, by symbol; of the last whatever stands there is one. */
const SYMBOLS = ['$', '€', '£', '¥'] as const;
const WORDS = `((?:US ?)?\\$|USD|美元)|(€|EUR|欧元)|(£|GBP|英镑)|((?:CN)?¥|RMB|CNY|人民币|[元圆块]整?)|((?:HK|NT|A|C)\\$|円|[日港加澳]元|港币|CHF|JPY|HKD|kr)`;
const MONEY = new RegExp(`^(?:${WORDS})|(?:${WORDS})$`, 'i');

/** One minus is enough: (-5) and -$-5 are listed. */
const SIGN = /^\((.*)\)$|^[+-]|-$/;

/** Around the digits: USD $(300) has as many. */
const LAYERS = 3;

/** Most numbers, and texts without any, have nothing around them. */
const BARE = /^(\d.*\d|\D*)$/;

/** 300.- and 300,- are round amounts, whose mark shows. */
const ROUND = /([.,])-+$/;

const MULTIPLES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
};
const MULTIPLE = /(万亿|[百千]?万|亿|千|%)$/;

/** Measure words that only say what is counted. */
const COUNTED = /(件|次|天|个|种|笔|单|台|箱|盒|瓶|吨|家|分|人|款|项|日|days?|times?|pcs)$/i;

/** As in English and Chinese; the same with dot and comma exchanged is as in German, French and Spanish. */
const DIGITS = /^(?=\.?\d)(\d+|[1-9]\d{0,2}([,'’ ]\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;
/** 3.500 and 3,500: people of either habit write them. */
const DOUBTFUL = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** Of currencies whose people write a dot for decimals; dollars and euros are counted in countries of both habits. */
const DOT_CURRENCIES = '¥£';

/**
 * Reads a number as people write it in workbooks; null when the text is none. Percent is divided by 100. Whether 3.500 has
 * three decimals the text alone does not say: it is read only where `mark` is known. 3,500 has none unless `mark` says so.
 */
export function readNumber(text: string, mark: DecimalMark | null = null): NumberReading | null {
  let minuses = 0;
  const currencies = new Set<string>();
  let rest = text.normalize('NFKC').replace(/[−–—]/g, '-').trim();
  for (let layer = 0; layer < LAYERS && !BARE.test(rest); layer++) {
    rest = rest
      .replace(ROUND, '$100')
      .replace(SIGN, (sign, inner = '') => {
        if (sign !== '+') minuses++;
        return inner;
      })
      .replace(MONEY, (word, ...groups) => {
        const found = groups.findIndex((group) => group !== undefined) % (SYMBOLS.length + 1);
        currencies.add(SYMBOLS[found] ?? word.toUpperCase());
        return '';
      })
      .trim();
  }
  if (minuses > 1 || currencies.size > 1) return null;
  const [currency = null] = currencies;
  const scaled = rest.replace(COUNTED, '').trim();
  const [unit = ''] = MULTIPLE.exec(scaled) ?? [];
  const bare = scaled.replace(MULTIPLE, '').trim();
  const factor = MULTIPLES[unit] ?? 1;
  // 万, ¥ and £ are written with dots, and nobody counts 3.500 % in thousands.
  const isClear =
    factor > 1 || (unit === '%' && bare.includes('.')) || DOT_CURRENCIES.includes(currency ?? '-');
  const digits = readDigits(bare, isClear ? '.' : mark);
  if (digits === null) return null;
  // 95 × 0.01 is not 0.95.
  const plain = unit === '%' ? digits.value / 100 : digits.value * factor;
  const value = minuses > 0 ? -plain : plain;
  return { value, currency, mark: digits.mark, doubtful: digits.doubtful && !isClear };
}

function readDigits(text: string, mark: DecimalMark | null): DigitsReading | null {
  const doubtful = DOUBTFUL.test(text);
  if (doubtful && mark === null && text.includes('.')) return null;
  const isEnglish = doubtful ? mark !== ',' : DIGITS.test(text);
  const english = isEnglish ? text : text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  const value = DIGITS.test(english) ? Number(english.replace(/[,'’ ]/g, '')) : NaN;
  if (!Number.isFinite(value)) return null;
  return { value, mark: doubtful || !/[.,]\d/.test(text) ? null : isEnglish ? '.' : ',', doubtful };
}
