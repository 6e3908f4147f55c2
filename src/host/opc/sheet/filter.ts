import type { FilterPart } from '../../model/parts.ts';
import { parseRects, rectName } from '../a1.ts';
import { child, childrenOf, flag, number } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Section } from './section.ts';

/** The members of Office.js's FilterCriteria that a file can hold. */
interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly dynamicCriteria?: string;
}

/** The sheet's own filter. Its hidden rows are rows hidden in `sheetData`. */
export const filter: Section = {
  element: 'autoFilter',
  read([node], sheet) {
    sheet.filter = readFilter(node);
  },
  share: (sheet) => sheet.filter,
  write: (sheet) => writeFilter(sheet.filter),
};

export function readFilter(node: XmlNode | undefined): FilterPart | null {
  const rect = parseRects(node?.attributes['ref'] ?? '')[0];
  if (!rect) return null;
  const criteria = new Map<number, unknown>();
  for (const column of childrenOf(node, 'filterColumn')) {
    const found = readCriteria(column);
    if (found) criteria.set(number(column.attributes['colId']) ?? 0, found);
  }
  return { rect, criteria };
}

function readCriteria(column: XmlNode): Criteria | null {
  const values = child(column, 'filters');
  if (values) {
    const texts = childrenOf(values, 'filter').map((it) => it.attributes['val'] ?? '');
    return { filterOn: 'Values', values: flag(values.attributes['blank']) ? [...texts, ''] : texts };
  }
  const custom = child(column, 'customFilters');
  if (custom) {
    const [first, second] = childrenOf(custom, 'customFilter').map(spelledOut);
    const operator = flag(custom.attributes['and']) ? 'And' : 'Or';
    return {
      filterOn: 'Custom',
      criterion1: first ?? '',
      ...(second === undefined ? {} : { criterion2: second, operator }),
    };
  }
  const top = child(column, 'top10');
  if (top) {
    const side = flag(top.attributes['top'], true) ? 'Top' : 'Bottom';
    return {
      filterOn: side + (flag(top.attributes['percent']) ? 'Percent' : 'Items'),
      criterion1: top.attributes['val'] ?? '10',
    };
  }
  const dynamic = child(column, 'dynamicFilter')?.attributes['type'];
  return dynamic
    ? { filterOn: 'Dynamic', dynamicCriteria: dynamic.charAt(0).toUpperCase() + dynamic.slice(1) }
    : null;
}

const OPERATORS: readonly (readonly [sign: string, name: string])[] = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

function spelledOut({ attributes }: XmlNode): string {
  const sign = OPERATORS.find(([, name]) => name === attributes['operator'])?.[0] ?? '=';
  return sign + (attributes['val'] ?? '');
}

export function writeFilter(part: FilterPart | null): string {
  if (!part) return '';
  const columns = [...part.criteria].sort(([a], [b]) => a - b);
  const inner = columns.map(([id, it]) => tag('filterColumn', { colId: id }, writeCriteria(it as Criteria)));
  return tag('autoFilter', { ref: rectName(part.rect) }, inner.join(''));
}

function writeCriteria(criteria: Criteria): string {
  const { filterOn, values = [], criterion1, criterion2, operator, dynamicCriteria } = criteria;
  if (filterOn === 'Values') {
    const texts = values.filter((it) => typeof it === 'string' || typeof it === 'number').map(String);
    const inner = texts.filter((it) => it !== '').map((val) => tag('filter', { val }));
    return tag('filters', { blank: texts.includes('') ? 1 : null }, inner.join(''));
  }
  if (filterOn === 'Dynamic')
    return tag('dynamicFilter', { type: (dynamicCriteria ?? '').replace(/^./, (it) => it.toLowerCase()) });
  if (/^(Top|Bottom)/.test(filterOn)) {
    return tag('top10', {
      top: filterOn.startsWith('Top') ? null : 0,
      percent: filterOn.endsWith('Percent') ? 1 : null,
      val: criterion1,
    });
  }
  const inner = [criterion1, criterion2].filter((it) => it !== undefined).map(customFilter);
  return tag('customFilters', { and: operator === 'And' ? 1 : null }, inner.join(''));
}

function customFilter(text: string): string {
  const found = OPERATORS.find(([sign]) => text.startsWith(sign));
  const operator = found && found[1] !== 'equal' ? found[1] : null;
  return tag('customFilter', { operator, val: text.slice(found?.[0].length ?? 0) });
}
