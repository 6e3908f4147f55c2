import type { ValidationPart } from '../../model/parts.ts';
import { parseRects, rectName } from '../a1.ts';
import { shownFormula, storedFormula } from '../formula/stored-formula.ts';
import { child, childrenOf, flag, textOf } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { cellText, plainText, tag } from '../xml/write.ts';
import type { Section } from './section.ts';

/** Validation types of the file and the members of Office.js's DataValidationRule. */
const KINDS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

/** Data validation. */
export const validations: Section = {
  element: 'dataValidations',
  read([node], sheet) {
    for (const it of childrenOf(node, 'dataValidation')) {
      const rule = readRule(it);
      if (rule) sheet.validations.push(readValidation(it, rule));
    }
  },
  share: (sheet) => sheet.validations,
  write({ validations: parts }, { custom }) {
    const inner = parts.filter(({ ranges }) => ranges.length > 0).map((it) => writeValidation(it, custom));
    return inner.length === 0 ? '' : tag('dataValidations', { count: inner.length }, inner.join(''));
  },
};

function readValidation({ attributes: a }: XmlNode, rule: Record<string, unknown>): ValidationPart {
  return {
    ranges: parseRects(a['sqref'] ?? ''),
    rule,
    ignoreBlanks: flag(a['allowBlank']),
    prompt: {
      title: a['promptTitle'] ?? '',
      message: a['prompt'] ?? '',
      showPrompt: flag(a['showInputMessage']),
    },
    errorAlert: {
      title: a['errorTitle'] ?? '',
      message: a['error'] ?? '',
      showAlert: flag(a['showErrorMessage']),
      style: capital(a['errorStyle'] ?? 'stop'),
    },
  };
}

function readRule(node: XmlNode): Record<string, unknown> | null {
  const { type = 'none', operator = 'between', showDropDown } = node.attributes;
  const formula1 = plainText(textOf(child(node, 'formula1')));
  if (type === 'list') {
    const listed = /^"(.*)"$/s.exec(formula1)?.[1]?.replace(/""/g, '"');
    // The file's flag is named for the opposite of what it does.
    return { list: { inCellDropDown: !flag(showDropDown), source: listed ?? shownFormula(formula1) } };
  }
  if (type === 'custom') return { custom: { formula: shownFormula(formula1) } };
  const kind = KINDS[type];
  if (!kind) return null;
  const second = plainText(textOf(child(node, 'formula2')));
  const rule = { formula1: operand(formula1), operator: operatorName(operator) };
  return { [kind]: second === '' ? rule : { ...rule, formula2: operand(second) } };
}

function operand(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : shownFormula(text);
}

/** The file's comparison as Office.js names it; the two differ in length only. */
export function operatorName(stored: string): string {
  const short = stored
    .replace(/^greaterThanOrEqual$/, 'greaterThanOrEqualTo')
    .replace(/^lessThanOrEqual$/, 'lessThanOrEqualTo');
  return capital(short.replace(/^equal$/, 'equalTo').replace(/^notEqual$/, 'notEqualTo'));
}

/** Office.js's comparison as the file names it. */
export function storedOperator(name: string): string {
  return (
    name.charAt(0).toLowerCase() +
    name
      .slice(1)
      .replace(/EqualTo$/, 'Equal')
      .replace(/^qualTo$/, 'qual')
  );
}

function writeValidation(part: ValidationPart, custom: ReadonlySet<string>): string {
  const { type, operator, formulas, dropDown } = writeRule(part.rule, custom);
  const { prompt, errorAlert } = part;
  return tag(
    'dataValidation',
    {
      type,
      errorStyle: errorAlert.style.toLowerCase() === 'stop' ? null : errorAlert.style.toLowerCase(),
      operator: operator === 'between' ? null : operator,
      allowBlank: part.ignoreBlanks ? 1 : null,
      showDropDown: dropDown ? null : 1,
      showInputMessage: prompt.showPrompt ? 1 : null,
      showErrorMessage: errorAlert.showAlert ? 1 : null,
      errorTitle: errorAlert.title.slice(0, 32) || null,
      error: errorAlert.message.slice(0, 255) || null,
      promptTitle: prompt.title.slice(0, 32) || null,
      prompt: prompt.message.slice(0, 255) || null,
      sqref: part.ranges.map(rectName).join(' '),
    },
    formulas.map((text, index) => `<formula${index + 1}>${cellText(text)}</formula${index + 1}>`).join(''),
  );
}

interface StoredRule {
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly dropDown: boolean;
}

function writeRule(rule: Record<string, unknown>, custom: ReadonlySet<string>): StoredRule {
  const [kind = 'custom', body] = Object.entries(rule)[0] ?? [];
  const { source, inCellDropDown, formula, formula1, formula2, operator } = (body ?? {}) as Record<
    string,
    unknown
  >;
  if (kind === 'list') {
    const text = Array.isArray(source) ? source.join(',') : String(source ?? '');
    const stored = text.startsWith('=') ? storedFormula(text, custom) : `"${text.replace(/"/g, '""')}"`;
    return { type: 'list', operator: null, formulas: [stored], dropDown: inCellDropDown !== false };
  }
  const formulas = [formula ?? formula1, formula2].filter(
    (it) => it !== undefined && it !== null && it !== '',
  );
  const type = Object.keys(KINDS).find((it) => KINDS[it] === kind) ?? 'custom';
  return {
    type,
    operator: type === 'custom' ? null : storedOperator(String(operator ?? 'Between')),
    formulas: formulas.map((it) =>
      String(it).startsWith('=') ? storedFormula(String(it), custom) : String(it),
    ),
    dropDown: true,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
