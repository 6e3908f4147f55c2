import type { TablePart } from '../../model/parts.ts';
import type { XmlNode } from '../xml/tree.ts';

/** A table part as it was: its text, its elements, and what the model took from it. */
export interface FormerTable {
  readonly source: string;
  readonly root: XmlNode;
  readonly table: TablePart;
}
