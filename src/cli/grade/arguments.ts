import { parseArgs } from 'node:util';
import type { Locale } from '../../locales/index.ts';
import { serial } from './option-values.ts';

/** A pair of `--map` or `--set`. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** What the command was asked. */
export interface GradeArguments {
  readonly input: string;
  readonly out: string;
  readonly method: string | null;
  readonly preset: string | null;
  readonly sheet: string | null;
  /** The mark before decimals in a text table; null = as its numbers show. */
  readonly decimal: ',' | '.' | null;
  readonly map: readonly Pair[];
  readonly set: readonly Pair[];
  /** Excel serial. */
  readonly asOf: number | null;
  readonly locale: Locale;
  readonly json: boolean;
  /** Print an SQL statement instead of grading. */
  readonly sql: SqlArguments | null;
}

/** What `--sql` and the options with it say; dialect and result are not checked yet. */
export interface SqlArguments {
  readonly dialect: string;
  readonly table: string;
  readonly previous: string | null;
  readonly previousScore: string | null;
  readonly result: string;
}

/** Why the command cannot be understood: a phrase of the words of the command line, with what fills it. */
export interface UsageFault {
  readonly fault:
    'unknown' | 'input' | 'out' | 'pair' | 'twice' | 'idle' | 'asOf' | 'lang' | 'kind' | 'decimal' | 'old';
  readonly found: string;
}

export type Asked = { readonly help: true; readonly locale: Locale } | GradeArguments | UsageFault;

const OPTIONS = {
  out: { type: 'string' },
  method: { type: 'string' },
  preset: { type: 'string' },
  sheet: { type: 'string' },
  decimal: { type: 'string' },
  map: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  sql: { type: 'string' },
  table: { type: 'string' },
  previous: { type: 'string' },
  'previous-score': { type: 'string' },
  result: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Names of all options, without their dashes. */
export const OPTION_NAMES = Object.keys(OPTIONS);

/** Reads the arguments; `language` is the system's, e.g. `zh_CN.UTF-8`. */
export function readArguments(args: readonly string[], language: string): Asked {
  const parsed = parse(args);
  if ('fault' in parsed) return parsed;
  const { values, positionals } = parsed;
  const lang = values.lang ?? (language.startsWith('zh') ? 'zh-CN' : 'en-US');
  if (lang !== 'zh-CN' && lang !== 'en-US') return { fault: 'lang', found: lang };
  if (values.help === true) return { help: true, locale: lang };
  const [input, ...more] = positionals;
  if (input === undefined) return { fault: 'input', found: '' };
  if (more[0] !== undefined) return { fault: 'unknown', found: more[0] };
  const { sql: dialect, table = 'customers', previous = null, result = 'customers' } = values;
  const previousScore = values['previous-score'] ?? null;
  const sql = dialect === undefined ? null : { dialect, table, previous, previousScore, result };
  const without = idleOption(values, input);
  if (without !== undefined) return { fault: 'idle', found: `--${without}` };
  const out = sql === null ? values.out : '';
  if (out === undefined) return { fault: 'out', found: '' };
  if (/\.xls$/iu.test(input)) return { fault: 'old', found: input };
  const wrong = [input, ...(sql === null ? [out] : [])].find((file) => !/\.(?:xlsx|xlsm|csv)$/iu.test(file));
  if (wrong !== undefined) return { fault: 'kind', found: wrong };
  const asOf = values['as-of'] === undefined ? null : serial(values['as-of']);
  if (asOf === undefined) return { fault: 'asOf', found: values['as-of'] ?? '' };
  const map = pairs(values.map);
  const set = pairs(values.set);
  if ('fault' in map) return map;
  if ('fault' in set) return set;
  const { decimal = null, method = null, preset = null, sheet = null, json = false } = values;
  if (decimal !== null && decimal !== ',' && decimal !== '.') return { fault: 'decimal', found: decimal };
  return { input, out, sql, method, preset, sheet, decimal, map, set, asOf, locale: lang, json };
}

function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
    const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = firstTwice(names.filter((name) => name !== 'map' && name !== 'set'));
    return twice === undefined ? parsed : ({ fault: 'twice', found: `--${twice}` } as const);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { fault: 'unknown', found: error.message } as const;
  }
}

function firstTwice(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) < at);
}

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, unknown>>>;

/** An option given that only another command or another kind of file would heed. */
function idleOption(values: Values, input: string): string | undefined {
  const idle = values.sql === undefined ? ONLY_SQL : (['out'] as const);
  const isText = /\.csv$/iu.test(input);
  return [...idle, ...(isText ? [] : (['decimal'] as const))].find((name) => values[name] !== undefined);
}

const ONLY_SQL = ['table', 'previous', 'previous-score', 'result'] as const;

function pairs(texts: readonly string[] = []): readonly Pair[] | UsageFault {
  const wrong = texts.find((text) => text.indexOf('=') < 1);
  if (wrong !== undefined) return { fault: 'pair', found: wrong };
  const read = texts.map((text) => {
    const at = text.indexOf('=');
    return { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
  });
  const twice = firstTwice(read.map(({ name }) => name));
  return twice === undefined ? read : { fault: 'twice', found: `“${twice}”` };
}
