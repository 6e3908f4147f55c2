import type { LinePart } from '../../model/parts.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Attributes } from '../xml/sax.ts';
import { flag, number, without } from '../xml/tree.ts';
import type { AttributeValue } from '../xml/write.ts';

/** What a row's attributes say that differs from the default: own height (points), hidden, own look. */
export function readRow(
  attributes: Attributes,
  toModel: readonly number[],
  workbook: Workbook,
): LinePart | null {
  const size = flag(attributes['customHeight']) ? number(attributes['ht']) : null;
  const hidden = flag(attributes['hidden']);
  const style = flag(attributes['customFormat']) ? (toModel[Number(attributes['s'])] ?? 0) : 0;
  if (size === null && !hidden && style === 0) return null;
  return { size, hidden, style: style === 0 ? null : workbook.styles.get(style) };
}

/** A row's attributes with the model's line in place of the old one; `spans` is only a hint, and could be wrong now. */
export function rowAttributes(
  row: number,
  old: Attributes,
  line: LinePart | null,
  format: number | null,
): Record<string, AttributeValue> {
  const auto = flag(old['customHeight']) ? undefined : old['ht'];
  return {
    r: row + 1,
    ...without(old, 'r', 'spans', 'ht', 'customHeight', 'hidden', 's', 'customFormat'),
    s: format,
    customFormat: format === null ? null : 1,
    ht: line?.size ?? auto,
    hidden: line?.hidden ? 1 : null,
    customHeight: line?.size === null || line?.size === undefined ? null : 1,
  };
}

/** Whether two lines mean the same. */
export function sameLine(a: LinePart | null, b: LinePart | null): boolean {
  const [left, right] = [a ?? BLANK, b ?? BLANK];
  if (left.size !== right.size || left.hidden !== right.hidden) return false;
  return left.style === right.style || JSON.stringify(left.style) === JSON.stringify(right.style);
}

const BLANK: LinePart = { size: null, hidden: false, style: null };
