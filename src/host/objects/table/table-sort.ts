import { sortCells } from '../../model/edits/sort-cells.ts';
import { bodyRect } from '../../model/edits/table-rows.ts';
import { declare } from '../hold.ts';

import { living } from './living.ts';
import { sortKeys } from './sort-keys.ts';

/** `table.sort`. The fields last applied are not kept. */
export const tableSort = declare('TableSort', {
  call: {
    apply: (it, [fields, matchCase], host) => {
      const rect = bodyRect(living(it));
      const options = {
        keys: sortKeys(fields),
        matchCase: matchCase === true,
        hasHeaders: false,
        orientation: 'Rows',
      } as const;
      sortCells({ workbook: host.workbook, sheet: it.sheet, rect }, options);
    },
  },
});
