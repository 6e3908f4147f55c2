import type { ConditionalFormatPart } from '../../model/parts.ts';
import { shownFormula } from '../formula/stored-formula.ts';
import type { ColorReader } from '../read/color.ts';
import { child, childrenOf, flag, number, textOf } from '../xml/tree.ts';
import { plainText } from '../xml/write.ts';
import type { XmlNode } from '../xml/tree.ts';
import { operatorName } from './validations.ts';

type Rule = Pick<ConditionalFormatPart, 'kind' | 'rule'>;

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
const BOUNDS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};

/** A stored rule in Office.js's shape. What Office.js has no kind for becomes a preset named as the file names it. */
export function readRule(node: XmlNode, color: ColorReader): Rule {
  const { type = '', operator = 'between', text = '', rank, percent, bottom } = node.attributes;
  const formulas = childrenOf(node, 'formula').map((it) => shownFormula(plainText(textOf(it))));
  if (type === 'cellIs') {
    const second = formulas[1] === undefined ? {} : { formula2: formulas[1] };
    const name = operatorName(operator).replace(/OrEqualTo$/, 'OrEqual');
    return { kind: 'CellValue', rule: { operator: name, formula1: formulas[0] ?? '', ...second } };
  }
  if (type === 'expression') return { kind: 'Custom', rule: { formula: formulas[0] ?? '' } };
  if (TEXT_OPERATORS[type]) return { kind: 'ContainsText', rule: { operator: TEXT_OPERATORS[type], text } };
  if (type === 'top10') {
    const name = (flag(bottom) ? 'Bottom' : 'Top') + (flag(percent) ? 'Percent' : 'Items');
    return { kind: 'TopBottom', rule: { rank: number(rank) ?? 10, type: name } };
  }
  if (type === 'colorScale') return colorScale(child(node, 'colorScale'), color);
  if (type === 'dataBar') return dataBar(child(node, 'dataBar'), color);
  if (type === 'iconSet') return iconSet(child(node, 'iconSet'));
  return { kind: 'PresetCriteria', rule: { criterion: presetName(node) } };
}

function bound(node: XmlNode | undefined): Record<string, string> {
  const { type = 'min', val } = node?.attributes ?? {};
  return { type: BOUNDS[type] ?? 'Automatic', ...(val === undefined ? {} : { formula: val }) };
}

function colorScale(node: XmlNode | undefined, color: ColorReader): Rule {
  const bounds = childrenOf(node, 'cfvo').map(bound);
  const colors = childrenOf(node, 'color').map(color);
  const points = bounds.map((it, index) => ({ ...it, color: colors[index] ?? '#FFFFFF' }));
  const [minimum, second, third] = points;
  const criteria = third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
  return { kind: 'ColorScale', rule: { criteria } };
}

function dataBar(node: XmlNode | undefined, color: ColorReader): Rule {
  const [low, high] = childrenOf(node, 'cfvo').map(bound);
  return {
    kind: 'DataBar',
    rule: {
      lowerBoundRule: low ?? { type: 'Automatic' },
      upperBoundRule: high ?? { type: 'Automatic' },
      fillColor: color(child(node, 'color')) ?? '#638EC6',
      gradientFill: true,
      showDataBarOnly: !flag(node?.attributes['showValue'], true),
      barDirection: 'Context',
      axisFormat: 'Automatic',
      axisColor: '#000000',
    },
  };
}

const ICONS: Readonly<Record<string, string>> = { 3: 'Three', 4: 'Four', 5: 'Five' };

function iconSet(node: XmlNode | undefined): Rule {
  const name = node?.attributes['iconSet'] ?? '3TrafficLights1';
  return {
    kind: 'IconSet',
    rule: {
      style: (ICONS[name.charAt(0)] ?? '') + name.slice(1),
      criteria: childrenOf(node, 'cfvo').map((it) => ({
        ...bound(it),
        operator: flag(it.attributes['gte'], true) ? 'GreaterThanOrEqual' : 'GreaterThan',
      })),
      reverseIconOrder: flag(node?.attributes['reverse']),
      showIconOnly: !flag(node?.attributes['showValue'], true),
    },
  };
}

const PRESETS: Readonly<Record<string, string>> = {
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
};

function presetName({ attributes }: XmlNode): string {
  const { type = '', timePeriod, aboveAverage, equalAverage } = attributes;
  if (type === 'aboveAverage') {
    const side = flag(aboveAverage, true) ? 'AboveAverage' : 'BelowAverage';
    return flag(equalAverage) ? `EqualOr${side}` : side;
  }
  if (timePeriod) return timePeriod.charAt(0).toUpperCase() + timePeriod.slice(1);
  return PRESETS[type] ?? type;
}
