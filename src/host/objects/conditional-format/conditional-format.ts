import type { Host } from '../../host.ts';
import type { ConditionalFormatPart } from '../../model/parts.ts';
import type { Held } from '../../wire/host-class.ts';
import { rectsOn } from '../area-argument.ts';
import { flagOf, indexOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { Holds, On } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import { renumber } from './conditional-format-collection.ts';

type It = On<ConditionalFormatPart>;

/** One rule of conditional formatting. */
export const conditionalFormat = declare('ConditionalFormat', {
  id: (it) => it.part.id,
  get: {
    id: (it) => it.part.id,
    type: (it) => it.part.kind,
    priority: (it) => it.part.priority,
    stopIfTrue: (it) => it.part.stopIfTrue,
  },
  set: {
    priority: (it, value, host) => {
      guard(it.sheet, 'allowFormatCells');
      const rules = it.sheet.conditionalFormats;
      rules.splice(rules.indexOf(it.part), 1);
      rules.splice(indexOf(value), 0, it.part);
      renumber(it.sheet, host);
    },
    stopIfTrue: (it, value, host) => {
      guard(it.sheet, 'allowFormatCells');
      it.part.stopIfTrue = flagOf(value);
      tell(host, it.sheet, { kind: 'conditionalFormats' });
    },
  },
  child: {
    ...kind('custom', 'Custom', 'CustomConditionalFormat'),
    ...kind('cellValue', 'CellValue', 'CellValueConditionalFormat'),
    ...kind('textComparison', 'ContainsText', 'TextConditionalFormat'),
    ...kind('dataBar', 'DataBar', 'DataBarConditionalFormat'),
    ...kind('colorScale', 'ColorScale', 'ColorScaleConditionalFormat'),
    ...kind('iconSet', 'IconSet', 'IconSetConditionalFormat'),
    ...kind('topBottom', 'TopBottom', 'TopBottomConditionalFormat'),
    ...kind('preset', 'PresetCriteria', 'PresetCriteriaConditionalFormat'),
  },
  call: {
    delete: (it, _, host) => {
      guard(it.sheet, 'allowFormatCells');
      const index = it.sheet.conditionalFormats.indexOf(it.part);
      if (index < 0) throw refusal('ItemNotFound');
      it.sheet.conditionalFormats.splice(index, 1);
      renumber(it.sheet, host);
    },
    getRange: (it) => soleRange(it) ?? missing(),
    getRangeOrNullObject: soleRange,
    getRanges: (it) => hold('RangeAreas', { sheet: it.sheet, rects: it.part.ranges }),
    setRanges: (it, [ranges], host) => {
      guard(it.sheet, 'allowFormatCells');
      it.part.ranges = [...rectsOn(it.sheet, ranges, host)];
      tell(host, it.sheet, { kind: 'conditionalFormats' });
    },
  },
});

type Children = Record<string, (it: It, host: Host) => Held | null>;

/** The members `x` (refused on a rule of another kind) and `xOrNullObject`. */
function kind<K extends keyof Holds>(
  name: string,
  of: ConditionalFormatPart['kind'],
  className: K,
): Children {
  const child = (it: It): Held | null => (it.part.kind === of ? hold(className, it as Holds[K]) : null);
  return { [name]: (it) => child(it) ?? missing(), [`${name}OrNullObject`]: child };
}

function soleRange(it: It): Held | null {
  const [rect, ...more] = it.part.ranges;
  return rect === undefined || more.length > 0 ? null : hold('Range', { sheet: it.sheet, rect });
}

function missing(): never {
  throw refusal('ItemNotFound');
}
