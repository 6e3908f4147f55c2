/** The characters that part fields. */
export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 50;

/**
 * Calls `row` for each record until it says no (RFC 4180: quotes doubled, line ends inside quotes). Answers whether all quotes
 * that run over line ends are closed before the end of a field: else whole records are swallowed, and the reading ends there.
 */
export function parseCsv(text: string, delimiter: Delimiter, row: (fields: string[]) => boolean): boolean {
  const length = text.length;
  let fields: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < length) {
    const [field, next] = text[at] === '"' ? quoted(text, at) : ['', at];
    const end = fieldEnd(text, next, delimiter);
    if (/[\r\n]/.test(field) && (end > next || text[next - 1] !== '"')) return false;
    fields.push(field + text.slice(next, end));
    at = end + 1;
    if (text[end] === delimiter) {
      if (at === length) fields.push('');
      else continue;
    }
    if (text[end] === '\r' && text[end + 1] === '\n') at++;
    if (!row(fields)) return true;
    fields = [];
  }
  return true;
}

/** The text of a quoted field and the index after its closing quote. */
function quoted(text: string, start: number): [string, number] {
  let field = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
    at++;
  }
  return at;
}

/** The delimiter that cuts the first rows into the most equal records of more than one field; Excel's `sep=` line wins. */
export function sniffDelimiter(text: string): Delimiter {
  const told = /^\ufeff?sep=(.)\r?\n/.exec(text)?.[1];
  const known = DELIMITERS.find((it) => it === told);
  if (known) return known;
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  return scores.reduce((best, it) => (it.score > best.score ? it : best)).delimiter;
}

function score(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  let rows = 0;
  parseCsv(text, delimiter, ({ length }) => {
    counts.set(length, (counts.get(length) ?? 0) + 1);
    return ++rows < SAMPLE_ROWS;
  });
  const [width, times] = [...counts].reduce((best, it) => (it[1] > best[1] ? it : best), [1, 0]);
  return width === 1 ? 0 : (times / rows) * 100 + Math.min(width, 50) / 50;
}
