import { newId } from '../../model/identity.ts';
import type { ConditionalFormatPart } from '../../model/parts.ts';
import { parseRects, rectName } from '../a1.ts';
import { printOf } from '../origin.ts';
import { childrenOf, flag, number } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import { readLook, writeLook } from './look.ts';
import { readRule } from './read-rule.ts';
import type { Section } from './section.ts';
import { writeRule } from './write-rule.ts';

/** Conditional formats. A rule nobody touched is written back as it stood, whatever else it says. */
export const conditionalFormats: Section = {
  element: 'conditionalFormatting',
  read(nodes, sheet, { rules, looks, color, source }) {
    const found: { readonly part: ConditionalFormatPart; readonly xml: string }[] = [];
    for (const node of nodes) {
      const ranges = parseRects(node.attributes['sqref'] ?? '');
      for (const rule of childrenOf(node, 'cfRule')) {
        const part: ConditionalFormatPart = {
          id: newId(),
          ranges,
          ...readRule(rule, color),
          priority: number(rule.attributes['priority']) ?? 1,
          stopIfTrue: flag(rule.attributes['stopIfTrue']),
          format: readLook(looks[Number(rule.attributes['dxfId'] ?? Number.NaN)], color),
        };
        found.push({ part, xml: source.slice(rule.start, rule.end) });
      }
    }
    found.sort((a, b) => a.part.priority - b.part.priority);
    found.forEach(({ part, xml }, index) => {
      part.priority = index;
      sheet.conditionalFormats.push(part);
      rules.set(part.id, { print: rulePrint(part), xml });
    });
  },
  share: (sheet) => sheet.conditionalFormats.map((it) => [it.id, it.priority, rulePrint(it)]),
  write(sheet, context) {
    const parts = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
    return parts
      .map((part) => {
        const stored = context.rules.get(part.id);
        const priority = part.priority + 1;
        const rule =
          stored?.print === rulePrint(part)
            ? stored.xml.replace(/priority="\d+"/, `priority="${priority}"`)
            : writeRule(part, { priority, dxfId: lookNumber(part, context.styles), custom: context.custom });
        return tag('conditionalFormatting', { sqref: part.ranges.map(rectName).join(' ') }, rule);
      })
      .join('');
  },
};

/** What the rule itself says; ranges and priority stand outside of its text. */
function rulePrint({ kind, rule, format, stopIfTrue }: ConditionalFormatPart): string {
  return printOf([kind, rule, format, stopIfTrue]);
}

function lookNumber(part: ConditionalFormatPart, styles: Parameters<typeof writeLook>[1]): number | null {
  const drawn = part.kind === 'DataBar' || part.kind === 'ColorScale' || part.kind === 'IconSet';
  return drawn ? null : writeLook(part.format, styles);
}
