/** Names that somebody hopes will be run, or that break what is careless with names; all are 1 to 300 characters long. */
export const HOSTILE_NAMES: readonly string[] = [
  // Formulas, as programs know them, and what they hide behind.
  '=HYPERLINK("https://example.com","x")',
  "=cmd|' /C calc'!A0",
  '+cmd',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  "'=1+1",
  "'",
  "''",
  // Signs that mean something in references, sheet names, wildcards and replacements.
  'a[b',
  'a]b',
  '[x]',
  '[[#This Row],[a]]',
  'a#b@c',
  "it's",
  'a:b',
  'a/b',
  'a\\b',
  'a?b',
  'a*b',
  '$& $1 $` ',
  "US$'000",
  '{count}',
  'a,b;c|d、e',
  '客户"，',
  // HTML and XML.
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&amp;',
  '&lt;b&gt;',
  ']]>',
  '<!--',
  '_x000D_',
  '_x0041_',
  // What Excel writes into formulas of files only.
  '_xlfn.SUM(1)',
  '_xldudf_X(1)',
  'A1#',
  // What cannot be seen, or turns the writing round.
  'a\u0000b',
  '\u0007\u001B[31m',
  '\u202Egnp.exe',
  'a\u200Bb',
  'a\nb\tc',
  '\uFFFE\uFFFF',
  '👩‍👩‍👧‍👦',
  // Only differ by case, or look the same.
  'Gold',
  'gold',
  'GOLD',
  'é',
  'e\u0301',
  // Addresses, values and names of other things.
  'R1C1',
  'A1',
  'TRUE',
  '#N/A',
  '#REF!',
  'null',
  '1E5',
  '00123',
  '3-4',
  '50%',
  '__proto__',
  'constructor',
  'toString',
  'History',
  'x'.repeat(300),
];

/** Halves of characters: the wire carries them, UTF-8 does not. */
export const HALVES: readonly string[] = ['\uD800', 'x\uDC00y'];

/** One of the names, round and round. */
export function hostileName(at: number): string {
  return HOSTILE_NAMES[at % HOSTILE_NAMES.length] ?? '';
}
