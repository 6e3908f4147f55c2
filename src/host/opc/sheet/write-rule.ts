import type { ConditionalFormatPart } from '../../model/parts.ts';
import { cellName } from '../a1.ts';
import { storedFormula } from '../formula/stored-formula.ts';
import { argb } from '../write/style-writer.ts';
import { cellText, tag } from '../xml/write.ts';
import type { AttributeValue } from '../xml/write.ts';
import { storedOperator } from './validations.ts';

/** The numbers that a rule is written with; `dxfId` null for rules that draw. */
export interface RuleNumbers {
  readonly priority: number;
  readonly dxfId: number | null;
  readonly custom: ReadonlySet<string>;
}

type Bound = {
  readonly type?: string;
  readonly formula?: string;
  readonly color?: string;
  readonly operator?: string;
};

/** A rule of the model as `<cfRule>`. */
export function writeRule(part: ConditionalFormatPart, numbers: RuleNumbers): string {
  const { type, attributes, inner } = body(part, numbers.custom);
  const stop = part.stopIfTrue ? 1 : null;
  const { dxfId, priority } = numbers;
  return tag('cfRule', { type, dxfId, priority, stopIfTrue: stop, ...attributes }, inner);
}

interface Body {
  readonly type: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly inner: string;
}

function body(part: ConditionalFormatPart, custom: ReadonlySet<string>): Body {
  const { kind, rule } = part;
  const formula = (text: unknown): string =>
    `<formula>${cellText(storedFormula(String(text ?? ''), custom))}</formula>`;
  switch (kind) {
    case 'Custom':
      return { type: 'expression', attributes: {}, inner: formula(rule['formula']) };
    case 'CellValue': {
      const second =
        rule['formula2'] === undefined || rule['formula2'] === '' ? '' : formula(rule['formula2']);
      return {
        type: 'cellIs',
        attributes: { operator: storedOperator(String(rule['operator'] ?? 'EqualTo')) },
        inner: formula(rule['formula1']) + second,
      };
    }
    case 'ContainsText':
      return textRule(part, formula);
    case 'TopBottom': {
      const name = String(rule['type'] ?? 'TopItems');
      const attributes = {
        percent: name.endsWith('Percent') ? 1 : null,
        bottom: name.startsWith('Bottom') ? 1 : null,
        rank: Number(rule['rank'] ?? 10),
      };
      return { type: 'top10', attributes, inner: '' };
    }
    case 'PresetCriteria':
      return presetRule(part, formula);
    default:
      return drawnRule(part);
  }
}

const TEXTS: Readonly<Record<string, readonly [type: string, operator: string]>> = {
  Contains: ['containsText', 'containsText'],
  NotContains: ['notContainsText', 'notContains'],
  BeginsWith: ['beginsWith', 'beginsWith'],
  EndsWith: ['endsWith', 'endsWith'],
};

function textRule({ rule, ranges }: ConditionalFormatPart, formula: (text: unknown) => string): Body {
  const text = String(rule['text'] ?? '');
  const [type, operator] = TEXTS[String(rule['operator'] ?? 'Contains')] ?? ['containsText', 'containsText'];
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const cell = firstCell(ranges);
  const test: Record<string, string> = {
    containsText: `=NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `=ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `=LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `=RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  return { type, attributes: { operator, text }, inner: formula(test[type]) };
}

function firstCell(ranges: ConditionalFormatPart['ranges']): string {
  return cellName(ranges[0]?.row ?? 0, ranges[0]?.column ?? 0);
}

function presetRule({ rule, ranges }: ConditionalFormatPart, formula: (text: unknown) => string): Body {
  const name = String(rule['criterion'] ?? '');
  const cell = firstCell(ranges);
  const tests: Readonly<Record<string, readonly [type: string, test: string]>> = {
    Blanks: ['containsBlanks', `=LEN(TRIM(${cell}))=0`],
    NonBlanks: ['notContainsBlanks', `=LEN(TRIM(${cell}))>0`],
    Errors: ['containsErrors', `=ISERROR(${cell})`],
    NonErrors: ['notContainsErrors', `=NOT(ISERROR(${cell}))`],
  };
  const found = tests[name];
  if (found) return { type: found[0], attributes: {}, inner: formula(found[1]) };
  if (name === 'DuplicateValues' || name === 'UniqueValues') {
    return { type: name.charAt(0).toLowerCase() + name.slice(1), attributes: {}, inner: '' };
  }
  const below = name.includes('Below');
  return {
    type: 'aboveAverage',
    attributes: { aboveAverage: below ? 0 : null, equalAverage: name.startsWith('Equal') ? 1 : null },
    inner: '',
  };
}

const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

function bound(it: Bound | undefined, automatic: 'min' | 'max'): string {
  const type = BOUNDS[it?.type ?? ''] ?? automatic;
  return tag('cfvo', {
    type,
    val: type === 'min' || type === 'max' ? null : (it?.formula ?? '0').replace(/^=/, ''),
    gte: it?.operator === 'GreaterThan' ? 0 : null,
  });
}

function drawnRule({ kind, rule }: ConditionalFormatPart): Body {
  if (kind === 'DataBar') {
    const bounds =
      bound(rule['lowerBoundRule'] as Bound, 'min') + bound(rule['upperBoundRule'] as Bound, 'max');
    const color = tag('color', { rgb: argb(String(rule['fillColor'] ?? '#638EC6')) });
    return {
      type: 'dataBar',
      attributes: {},
      inner: tag('dataBar', { showValue: rule['showDataBarOnly'] === true ? 0 : null }, bounds + color),
    };
  }
  if (kind === 'ColorScale') {
    const { minimum, midpoint, maximum } = (rule['criteria'] ?? {}) as Record<string, Bound | undefined>;
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
    const bounds = points.map((it, index) => bound(it, index === 0 ? 'min' : 'max'));
    const colors = points.map((it) => tag('color', { rgb: argb(it?.color ?? '#FFFFFF') }));
    return {
      type: 'colorScale',
      attributes: {},
      inner: tag('colorScale', {}, bounds.join('') + colors.join('')),
    };
  }
  return iconRule(rule);
}

const ICONS: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };

function iconRule(rule: Record<string, unknown>): Body {
  const style = String(rule['style'] ?? 'ThreeTrafficLights1').replace(
    /^(Three|Four|Five)/,
    (it) => ICONS[it] ?? it,
  );
  const count = Number(style.charAt(0)) || 3;
  const given = (rule['criteria'] ?? []) as readonly Bound[];
  const even = Array.from({ length: count }, (_, i): Bound => ({
    type: 'Percent',
    formula: String(Math.round((100 * i) / count)),
  }));
  const bounds = even.map((it, index) => bound({ ...it, ...given[index] }, 'min'));
  const attributes = {
    iconSet: style,
    showValue: rule['showIconOnly'] === true ? 0 : null,
    reverse: rule['reverseIconOrder'] === true ? 1 : null,
  };
  return { type: 'iconSet', attributes: {}, inner: tag('iconSet', attributes, bounds.join('')) };
}
