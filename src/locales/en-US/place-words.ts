/** Where a cell of the scorecard sheet is: its table as the sheet titles it, the row below the header, the column. */
export const placeWords = {
  cell: '“{table}”, row {row}, “{column}”',
  tables: { Grading: 'Settings', Tiers: 'Tiers and service', Scorecard: 'Rules of grading' },
} as const;
