import type { ColumnReader, ColumnRequest } from './column-reader.ts';
import { readDateColumn } from './date-column.ts';
import { readNumberColumn } from './number-column.ts';
import { readRatingColumn } from './rating-column.ts';
import { readTextColumn } from './text-column.ts';

/** The reader for a column of the kind asked for. */
export function createColumnReader(request: ColumnRequest): ColumnReader {
  switch (request.kind) {
    case 'text':
      return readTextColumn(request);
    case 'rating':
      return readRatingColumn(request);
    case 'number':
      return readNumberColumn(request);
    case 'date':
    case 'number-or-date':
      return readDateColumn(request);
  }
}
