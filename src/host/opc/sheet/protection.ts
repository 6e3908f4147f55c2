import { flag } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Section } from './section.ts';

/** Office.js options and the attributes that forbid the same; `true` = forbidden unless the file says otherwise. */
const OPTIONS: readonly (readonly [option: string, attribute: string, forbidden: boolean])[] = [
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
];

/** Sheet protection. A password's hash stays in the file as long as the sheet stays protected. */
export const protection: Section = {
  element: 'sheetProtection',
  read([node], sheet) {
    if (!node || !flag(node.attributes['sheet'])) return;
    const options: Record<string, unknown> = {};
    for (const [option, attribute, forbidden] of OPTIONS)
      options[option] = !flag(node.attributes[attribute], forbidden);
    const { selectLockedCells, selectUnlockedCells } = node.attributes;
    options['selectionMode'] = flag(selectUnlockedCells)
      ? 'None'
      : flag(selectLockedCells)
        ? 'Unlocked'
        : 'Normal';
    sheet.protection = { protected: true, options };
  },
  share: (sheet) => sheet.protection,
  write({ protection: { protected: locked, options } }, _context, { nodes: [old] }) {
    if (!locked) return '';
    const attributes: Record<string, string | number | null> = { ...old?.attributes, sheet: 1 };
    for (const [option, attribute, forbidden] of OPTIONS) {
      const denied = options[option] === undefined ? true : options[option] !== true;
      attributes[attribute] = denied === forbidden ? null : denied ? 1 : 0;
    }
    attributes['selectLockedCells'] = ['None', 'Unlocked'].includes(String(options['selectionMode']))
      ? 1
      : null;
    attributes['selectUnlockedCells'] = options['selectionMode'] === 'None' ? 1 : null;
    return tag('sheetProtection', attributes);
  },
};
