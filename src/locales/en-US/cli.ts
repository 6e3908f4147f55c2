/** Words of the command line. */
export const cli = {
  usage:
    'npm run grade -- INPUT.xlsx|INPUT.csv --out OUT.xlsx|OUT.csv [--method METHOD] [--preset ID] [--sheet NAME] [--map "Criterion=Column"]… [--set NAME=VALUE]… [--as-of YYYY-MM-DD] [--lang zh-CN|en-US] [--json]\nnpm run grade -- INPUT --sql duckdb|clickhouse|postgresql|spark [--table NAME] [--previous COLUMN] [--previous-score COLUMN] [--result customers|tiers|migration]',
  methods: 'Methods and their presets (the first of a method is its default):',
  options: 'Options for --set:',
  all: 'all methods',
  exits:
    'Exit code: 0 done, 1 the input cannot be graded, 2 the command cannot be understood. The input is never changed.',
  done: '{graded} graded, {pending} pending, {skipped} left out. Written to {out}.',
  noFile: '{file}: there is no such file.',
  faults: {
    unknown: 'This is not understood: {found}',
    input: 'Name the file to grade.{found}',
    out: 'Name the file to write with --out.{found}',
    pair: '“{found}” should be NAME=VALUE.',
    asOf: '“{found}” is not a day. Write it as YYYY-MM-DD.',
    lang: '“{found}” is not a language of Tierwise: zh-CN or en-US.',
    kind: '“{found}” is neither .xlsx nor .csv.',
    same: '{found} is the input itself. Write to another file: the input is never changed.',
    folder: 'There is no folder for {found}.',
  },
  problems: {
    Empty: '{file}: the file is empty.',
    NotAZip: '{file}: this is not an .xlsx file, or it was cut off ({detail}). Save it again.',
    OldFormat: '{file}: this is an old .xls file. Save it as .xlsx.',
    Encrypted: '{file}: the file has a password. Save it without one.',
    Damaged: '{file}: the file is damaged at {part} ({detail}). Open it in Excel and save it again.',
    TooLarge: '{file}: the file is too large ({detail}).',
    NotAWorkbook: '{file}: there is no workbook in it ({detail}). Save it as .xlsx.',
    BadXml: '{file}: the file is damaged at {part} ({detail}). Open it in Excel and save it again.',
    ForbiddenXml:
      '{file}: {part} holds a document type declaration, which no spreadsheet needs ({detail}). Open it in Excel and save it again.',
  },
} as const;
