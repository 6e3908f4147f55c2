import { sortCells } from '../../model/edits/sort-cells.ts';
import { absent, oneOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { sortKeys } from './sort-keys.ts';

/** `range.sort`. */
export const rangeSort = declare('RangeSort', {
  call: {
    apply: ({ sheet, rect }, [fields, matchCase, hasHeaders, orientation], { workbook }) => {
      const options = {
        keys: sortKeys(fields),
        matchCase: matchCase === true,
        hasHeaders: hasHeaders === true,
        orientation: absent(orientation) ? 'Rows' : oneOf(['Rows', 'Columns'] as const, orientation),
      } as const;
      sortCells({ workbook, sheet, rect }, options);
    },
  },
});
