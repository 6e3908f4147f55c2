import type { Host } from '../host.ts';
import { parseAddress } from '../model/address.ts';
import { changeName, deleteName } from '../model/edits/names.ts';
import type { NamePart } from '../model/parts.ts';
import { flagOf, textOf } from './arguments.ts';
import { declare, hold } from './hold.ts';
import type { Area } from './holds.ts';
import { refusal } from './refusal.ts';

/** A defined name. */
export const namedItem = declare('NamedItem', {
  id: (part) => part.id,
  get: {
    name: (part) => part.name,
    formula: (part) => part.formula,
    value: (part) => part.formula,
    comment: (part) => part.comment,
    visible: (part) => part.visible,
    scope: (part) => (part.scope === null ? 'Workbook' : 'Worksheet'),
    type: (part, host) => (areaNamed(part, host) === null ? 'String' : 'Range'),
  },
  set: {
    formula: (part, formula, host) => changeName(host.workbook, part, { formula: textOf(formula) }),
    comment: (part, comment, host) => changeName(host.workbook, part, { comment: textOf(comment) }),
    visible: (part, visible, host) => changeName(host.workbook, part, { visible: flagOf(visible) }),
  },
  child: {
    worksheet: (part, host) => {
      const sheet = scopeOf(part, host);
      if (sheet === null) throw refusal('InvalidOperation');
      return sheet;
    },
    worksheetOrNullObject: scopeOf,
  },
  call: {
    getRange: (part, _args, host) => {
      const area = areaNamed(part, host);
      if (area === null) throw refusal('InvalidReference');
      return hold('Range', area);
    },
    getRangeOrNullObject: (part, _args, host) => {
      const area = areaNamed(part, host);
      return area === null ? null : hold('Range', area);
    },
    delete: (part, _args, host) => deleteName(host.workbook, part),
  },
});

function scopeOf(part: NamePart, { workbook }: Host): ReturnType<typeof hold> | null {
  const sheet = workbook.sheets.find(({ id }) => id === part.scope);
  return sheet === undefined ? null : hold('Worksheet', sheet);
}

/** The block a name stands for, or null when it is no plain reference. */
function areaNamed(part: NamePart, { workbook }: Pick<Host, 'workbook'>): Area | null {
  const parsed = parseAddress(part.formula.replace(/^=/, ''));
  if (parsed === null || parsed.sheet === null) return null;
  const wanted = parsed.sheet.toLowerCase();
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === wanted);
  return sheet === undefined ? null : { sheet, rect: parsed.rect };
}
