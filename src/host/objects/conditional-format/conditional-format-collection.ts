import type { Host } from '../../host.ts';
import { newId } from '../../model/identity.ts';
import type { ConditionalFormatPart } from '../../model/parts.ts';
import { overlaps } from '../../model/rect.ts';
import type { Sheet } from '../../model/sheet.ts';
import { oneOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { Areas } from '../holds.ts';
import { without } from '../rect-difference.ts';
import { tell } from '../tell.ts';
import { DEFAULT_RULES } from './default-rule.ts';

const KINDS = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** `range.conditionalFormats`: those that touch the range, first priority first. */
export const conditionalFormatCollection = declare('ConditionalFormatCollection', {
  items: (areas) => touching(areas).map((part) => hold('ConditionalFormat', { sheet: areas.sheet, part })),
  item: (areas, key) => {
    const part = touching(areas).find((one) => one.id === key);
    return part === undefined ? null : hold('ConditionalFormat', { sheet: areas.sheet, part });
  },
  call: {
    add: (areas, [type], host) => {
      guard(areas.sheet, 'allowFormatCells');
      const kind = oneOf(KINDS, type);
      const part: ConditionalFormatPart = {
        id: newId(),
        ranges: [...areas.rects],
        kind,
        priority: 0,
        stopIfTrue: false,
        rule: structuredClone(DEFAULT_RULES[kind]),
        format: {},
      };
      areas.sheet.conditionalFormats.unshift(part);
      renumber(areas.sheet, host);
      return hold('ConditionalFormat', { sheet: areas.sheet, part });
    },
    clearAll: (areas, _, host) => {
      guard(areas.sheet, 'allowFormatCells');
      for (const part of touching(areas)) part.ranges = areas.rects.reduce(without, part.ranges);
      const left = areas.sheet.conditionalFormats.filter((part) => part.ranges.length > 0);
      areas.sheet.conditionalFormats.splice(0, Infinity, ...left);
      renumber(areas.sheet, host);
    },
  },
});

/** Gives the rules of a sheet the priorities 0, 1, 2 … in their order, and tells of the change. */
export function renumber(sheet: Sheet, host: Host): void {
  sheet.conditionalFormats.forEach((part, index) => {
    part.priority = index;
  });
  tell(host, sheet, { kind: 'conditionalFormats' });
}

function touching(areas: Areas): ConditionalFormatPart[] {
  return areas.sheet.conditionalFormats
    .filter((part) => part.ranges.some((range) => areas.rects.some((rect) => overlaps(range, rect))))
    .sort((a, b) => a.priority - b.priority);
}
