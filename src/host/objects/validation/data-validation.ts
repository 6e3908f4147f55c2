import type { Host } from '../../host.ts';
import type { ValidationPart } from '../../model/parts.ts';
import type { Json } from '../../wire/host-class.ts';
import { flagOf, recordOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare } from '../hold.ts';
import type { Areas } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { isValid } from './is-valid.ts';
import { readRule, ruleKind } from './validation-rule.ts';
import { clearValidation, putValidation, validationOf } from './validation-parts.ts';

/** `range.dataValidation`. Where the cells of the range differ, its members answer null and its type `Inconsistent`. */
export const dataValidation = declare('DataValidation', {
  get: {
    type: (it) => {
      const part = validationOf(it);
      return part === 'mixed' ? 'Inconsistent' : part === null ? 'None' : ruleKind(part.rule);
    },
    rule: read((part) => part.rule as Readonly<Record<string, Json>>, {}),
    ignoreBlanks: read((part) => part.ignoreBlanks, true),
    prompt: read((part) => ({ ...part.prompt }), { message: '', showPrompt: true, title: '' }),
    errorAlert: read((part) => ({ ...part.errorAlert }), {
      message: '',
      showAlert: true,
      style: 'Stop',
      title: '',
    }),
    valid: (it, host) => isValid(it, host),
  },
  set: {
    rule: (it, value, host) => {
      const rule = readRule(recordOf(value));
      change(it, host, (part) => ({ ...part, rule }));
    },
    ignoreBlanks: (it, value, host) => {
      const ignoreBlanks = flagOf(value);
      change(it, host, (part) => ({ ...part, ignoreBlanks }));
    },
    prompt: (it, value, host) => {
      const given = wordsOf<ValidationPart['prompt']>(value);
      change(it, host, (part) => ({ ...part, prompt: { ...part.prompt, ...given } }));
    },
    errorAlert: (it, value, host) => {
      const given = wordsOf<ValidationPart['errorAlert']>(value);
      change(it, host, (part) => ({ ...part, errorAlert: { ...part.errorAlert, ...given } }));
    },
  },
  call: {
    clear: (it, _, host) => {
      guard(it.sheet, 'allowFormatCells');
      clearValidation(it, host);
    },
  },
});

/** Texts as long as Excel takes them: a file with longer ones would be repaired. */
function wordsOf<Words extends { readonly title: string; readonly message: string }>(
  value: unknown,
): Partial<Words> {
  const given = recordOf(value) as Partial<Words>;
  if ((given.title?.length ?? 0) > 32 || (given.message?.length ?? 0) > 255) throw refusal('InvalidArgument');
  return given;
}

function read(pick: (part: ValidationPart) => Json, none: Json): (it: Areas) => Json {
  return (it) => {
    const part = validationOf(it);
    return part === 'mixed' ? null : part === null ? none : pick(part);
  };
}

function change(it: Areas, host: Host, edit: (part: ValidationPart) => ValidationPart): void {
  guard(it.sheet, 'allowFormatCells');
  putValidation(it, host, edit);
}
