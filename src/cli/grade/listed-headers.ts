import type { ColumnSketch } from '../../engine/index.ts';
import { shortened } from '../../locales/shortened.ts';

/** A sheet has room for 16,384 columns, a message has not. */
const MOST = 40;

/** The headers of a list as a message names them. */
export function listedHeaders(columns: readonly ColumnSketch[]): readonly string[] {
  const few = columns.slice(0, MOST).map(({ header }) => shortened(header));
  return columns.length > MOST ? [...few, '…'] : few;
}
