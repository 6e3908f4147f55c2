/** Words of the command line. */
export const cli = {
  usage:
    'npm run grade -- INPUT.xlsx|INPUT.csv --out OUT.xlsx|OUT.csv [--method METHOD] [--preset ID] [--decimal ,|.] [--sheet NAME] [--map "Criterion=Column"]… [--set NAME=VALUE]… [--as-of YYYY-MM-DD] [--lang zh-CN|en-US] [--json]\nnpm run grade -- INPUT --sql duckdb|clickhouse|postgresql|spark [--table NAME] [--previous COLUMN] [--previous-score COLUMN] [--result customers|tiers|migration]',
  arguments: [
    ['--out FILE', 'where to write, .xlsx or .csv; never the input itself'],
    ['--method METHOD', 'how to grade (below); without it, a scorecard'],
    ['--preset ID', 'which preset of the method (below)'],
    ['--decimal ,|.', 'of a .csv: the mark before decimals; without it, as the numbers show'],
    ['--sheet NAME', 'sheet with the list; without it, the first that holds something'],
    [
      '--map "CRITERION=COLUMN"',
      'which column is meant, by its header or letter, where the guess is wrong; may be repeated',
    ],
    ['--set NAME=VALUE', 'an option of the method (below); may be repeated'],
    ['--as-of YYYY-MM-DD', 'the day to count from; without it, the latest date in the data'],
    ['--lang zh-CN|en-US', 'language of sheets and messages; without it, that of the system'],
    ['--json', 'one JSON object instead of tables'],
    ['--sql DIALECT', 'print an SQL statement for a warehouse instead of grading'],
    ['--table NAME', 'with --sql: the table in the warehouse (customers)'],
    ['--previous COLUMN', 'with --sql: column with the tier of the last review'],
    ['--previous-score COLUMN', 'with --sql: column with the score of the last review'],
    ['--result KIND', 'with --sql: customers, tiers or migration (customers)'],
    ['--help', 'this text'],
  ],
  methods: 'Methods and their presets (the first of a method is its default):',
  options: 'Options for --set:',
  all: 'all methods',
  expected: {
    months: 'whole number from 1 to 1200',
    cuts: 'a,b,… from the best tier, one fewer than tiers (shares as 0–1)',
    maxMissing: 'points of weight, 0–100 (with missing=reweight)',
    shares: 'a,b,… cumulative shares of customers, 0–1',
    threshold: 'mean|median|score-mean, or days,orders,amount (map rfm-8)',
    breaks: 'a,b,… (rising, one fewer than bins; give all three)',
    closed: 'left (a value on a cut goes above it)|right (below)',
    bins: '2–9; 5 with the maps rfm-10, rfm-11 and rfm-r-package',
    scale: 'LOWEST,HIGHEST rating, e.g. 1,5',
    line: 'midpoint|mean|median|NUMBER of the scale',
    notNegative: '0 or more',
    horizon: 'whole years up to 100, or infinite; of bg-nbd 0.1 to 100 years, in whole months',
  },
  exits:
    'Exit code: 0 done, 1 the input cannot be graded, 2 the command cannot be understood. The input is never changed.',
  done: '{graded} graded, {pending} pending, {skipped} left out. Written to {out}.',
  noFile: '{file}: there is no such file.',
  isFolder: '{file}: this is a folder. Name the file in it.',
  unreadable: '{file}: the file cannot be read ({detail}).',
  overdue:
    '{file}: its formulas were not calculated within {seconds} seconds. Open it in Excel, replace the slow ones with values and save it.',
  unwritable:
    '{file}: the file cannot be written ({detail}). Close it where it is open and see that new files may be made in its folder, or choose another place with --out.',
  nothing: '{file}: there is no list on the sheet. Name the sheet that has one with --sheet.',
  mapHint: 'Say which column is meant: --map "{need}=COLUMN". Columns: {columns}.',
  faults: {
    unknown: 'This is not understood: {found}',
    input: 'Name the file to grade.{found}',
    out: 'Name the file to write with --out.{found}',
    pair: '“{found}” should be NAME=VALUE.',
    twice: '{found} is given twice, and only one of them can count.',
    idle: '{found} does nothing in this command. Leave it out.',
    asOf: '“{found}” is not a day. Write it as YYYY-MM-DD.',
    lang: '“{found}” is not a language of Tierwise: zh-CN or en-US.',
    decimal: '“{found}” is no mark before decimals: write , or .',
    kind: '“{found}” is neither .xlsx nor .csv. Save it as one of them, or change the name.',
    same: '{found} is the input itself. Write to another file: the input is never changed.',
    old: '“{found}” is an old .xls file. Save it as .xlsx first.',
    folder: 'There is no folder for {found}.',
    isFolder: '{found} is a folder. Name a file in it.',
  },
  problems: {
    Empty: '{file}: the file is empty.',
    NotAZip:
      '{file}: this is not an .xlsx file, or it was cut off ({detail}). Save it again; a text table needs the ending .csv.',
    NotText:
      '{file}: this is not a text table ({detail}). Give a workbook the ending .xlsx, unpack an archive, or save the list as CSV UTF-8.',
    OpenQuote:
      '{file}: a quotation mark is not closed ({detail}), so that the rows after it would be lost. Close or delete it.',
    DecimalMark:
      '{file}: {part} is “{detail}”, and nothing in the file shows whether that is a number with decimals or with thousands. Say which mark is for decimals: --decimal , or --decimal .',
    LongText:
      '{file}: {part} has {detail} characters, and a cell holds 32,767. Shorten the text, or close the quotation mark before it.',
    OtherKind:
      '{file}: what is in this file is {detail}, whatever its name. Open it in Excel or the program it comes from and save it as .xlsx.',
    TextTable: '{file}: this is a text table, not a workbook. Give it the ending .csv.',
    OldFormat: '{file}: this is an old .xls file. Save it as .xlsx.',
    Encrypted: '{file}: the file has a password. Save it without one.',
    Damaged: '{file}: the file is damaged at {part} ({detail}). Open it in Excel and save it again.',
    TooLarge:
      '{file}: the file is too large ({detail}). A sheet has 1,048,576 rows and 16,384 columns: divide the file, or grade in the warehouse with --sql.',
    NotAWorkbook: '{file}: there is no workbook in it ({detail}). Save it as .xlsx.',
    BadXml: '{file}: the file is damaged at {part} ({detail}). Open it in Excel and save it again.',
    ForbiddenXml:
      '{file}: {part} holds a document type declaration, which no spreadsheet needs ({detail}). Open it in Excel and save it again.',
  },
} as const;
