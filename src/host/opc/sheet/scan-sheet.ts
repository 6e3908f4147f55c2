import { OpcFault } from '../problem.ts';
import { parseCell } from '../a1.ts';
import { readXml } from '../xml/sax.ts';
import type { Attributes } from '../xml/sax.ts';
import { newNode, treeBuilder } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';

/** One cell as stored. The same object is used for every cell: copy what must last. */
export interface RawCell {
  row: number;
  column: number;
  type: string;
  style: number;
  /** Number of the cell's metadata; where it is there, the formula is a dynamic array. */
  cm: string | null;
  value: string | null;
  /** Text of `<is>`, without phonetic runs. */
  inline: string | null;
  formula: string | null;
  formulaAttributes: Attributes | null;
  /** Where the formula's element stands. */
  formulaStart: number;
  formulaEnd: number;
  start: number;
  end: number;
}

/** What a walk through a sheet part meets, in file order. Offsets index the part's text. */
export interface SheetVisitor {
  row?(row: number, attributes: Attributes, start: number, end: number): void;
  cell(cell: RawCell): void;
  rowEnd?(end: number): void;
}

/** Walks a worksheet part once. Answers the elements around the cells as a tree; `sheetData` is there, but empty. */
export function scanSheet(source: string, part: string, visitor: SheetVisitor): XmlNode {
  const root = newNode('', {}, 0, 0);
  const tree = treeBuilder(root, part);
  const cells = cellReader(part, visitor);
  let depth = 0;
  let inData = false;
  readXml(source, part, {
    open(name, attributes, start, end) {
      if (inData) return cells.open(name, attributes, start, end);
      tree.open(name, attributes, start, end);
      inData = ++depth === 2 && name === 'sheetData';
    },
    text(text) {
      if (inData) cells.text(text);
      else tree.text(text);
    },
    close(name, end) {
      if (inData && name !== 'sheetData') return cells.close(name, end);
      inData = false;
      depth--;
      tree.close(name, end);
    },
  });
  return root.children[0] ?? root;
}

function cellReader(part: string, visitor: SheetVisitor) {
  const cell: RawCell = emptyCell();
  let row = -1;
  let inside = '';
  let phonetic = false;
  let text = '';
  function openCell(attributes: Attributes, start: number): void {
    const place = attributes['r'];
    const found = place === undefined ? { row, column: cell.column + 1 } : parseCell(place);
    if (!found) throw new OpcFault('BadXml', part, `cell ${place ?? ''}`);
    Object.assign(cell, emptyCell());
    cell.row = found.row;
    cell.column = found.column;
    cell.type = attributes['t'] ?? 'n';
    cell.style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
    cell.cm = attributes['cm'] ?? null;
    cell.start = start;
  }
  return {
    open(name: string, attributes: Attributes, start: number, end: number): void {
      if (name === 'c') openCell(attributes, start);
      else if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : rowNumber(attributes['r'], part);
        cell.column = -1;
        visitor.row?.(row, attributes, start, end);
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't' || name === 'f') {
        inside = name;
        text = '';
        if (name !== 'f') return;
        cell.formulaAttributes = attributes;
        cell.formulaStart = start;
      }
    },
    text(more: string): void {
      if (inside !== '') text += more;
    },
    close(name: string, end: number): void {
      if (name === 'v') cell.value = text;
      else if (name === 'f') {
        cell.formula = text;
        cell.formulaEnd = end;
      } else if (name === 't' && !phonetic) cell.inline = (cell.inline ?? '') + text;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') {
        cell.end = end;
        visitor.cell(cell);
      } else if (name === 'row') visitor.rowEnd?.(end);
      if (name === inside) inside = '';
    },
  };
}

function emptyCell(): RawCell {
  return {
    row: 0,
    column: 0,
    type: 'n',
    style: 0,
    cm: null,
    value: null,
    inline: null,
    formula: null,
    formulaAttributes: null,
    formulaStart: 0,
    formulaEnd: 0,
    start: 0,
    end: 0,
  };
}

function rowNumber(text: string, part: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw new OpcFault('BadXml', part, `row ${text}`);
  return row - 1;
}
