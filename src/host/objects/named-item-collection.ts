import type { Host } from '../host.ts';
import { fullAddress } from '../model/address.ts';
import { addName } from '../model/edits/names.ts';
import type { NamePart } from '../model/parts.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Arg } from '../wire/host-class.ts';
import { absent, textOf } from './arguments.ts';
import { declare, hold, isHeld } from './hold.ts';

/** `workbook.names` (sheet = null) or `worksheet.names`. */
export const namedItemCollection = declare('NamedItemCollection', {
  items: (sheet, host) => namesOf(sheet, host).map((part) => hold('NamedItem', part)),
  item: (sheet, key, host) => {
    const wanted = String(key).toLowerCase();
    const part = namesOf(sheet, host).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return part === undefined ? null : hold('NamedItem', part);
  },
  call: {
    add: (scope, [name, reference, comment], host) => {
      const formula = formulaOf(reference);
      const words = absent(comment) ? '' : textOf(comment);
      return hold(
        'NamedItem',
        addName(host.workbook, { name: textOf(name), formula, comment: words, scope }),
      );
    },
  },
});

function namesOf(sheet: Sheet | null, { workbook }: Host): NamePart[] {
  return workbook.names.filter(({ scope }) => scope === (sheet?.id ?? null));
}

/** A range becomes an absolute reference; a text is a formula already. */
function formulaOf(reference: Arg): string {
  if (!isHeld('Range', reference)) return textOf(reference);
  const { sheet, rect } = reference.it;
  const [name, cells] = splitLast(fullAddress(sheet.name, rect));
  return `=${name}!${cells.replaceAll(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, digits?: string) => dollars(letters, digits))}`;
}

function dollars(letters: string | undefined, digits: string | undefined): string {
  return (letters === undefined ? '' : `$${letters}`) + (digits === undefined ? '' : `$${digits}`);
}

function splitLast(address: string): [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at), address.slice(at + 1)];
}
