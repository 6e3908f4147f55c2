import type { Host } from '../../host.ts';
import type { ValidationPart } from '../../model/parts.ts';
import type { Rect } from '../../model/rect.ts';
import { overlaps } from '../../model/rect.ts';
import type { Areas } from '../holds.ts';
import { without } from '../rect-difference.ts';
import { tell } from '../tell.ts';

/** The one validation of all cells of the blocks; null = none at all, `mixed` = they differ. */
export function validationOf(it: Areas): ValidationPart | null | 'mixed' {
  const touching = it.sheet.validations.filter((part) => meets(part, it.rects));
  const [sole, ...more] = touching;
  if (sole === undefined) return null;
  const bare = sole.ranges.reduce((left, range) => without(left, range), [...it.rects]);
  return more.length > 0 || bare.length > 0 ? 'mixed' : sole;
}

/** Takes validation off the blocks; what lies beside them keeps it. */
export function clearValidation(it: Areas, host: Host): void {
  cutOut(it);
  tell(host, it.sheet, { kind: 'validations' });
}

/** Gives all cells of the blocks one validation, made from the one they share. */
export function putValidation(it: Areas, host: Host, edit: (part: ValidationPart) => ValidationPart): void {
  const now = validationOf(it);
  const changed = edit(now === null || now === 'mixed' ? blank() : now);
  cutOut(it);
  it.sheet.validations.push({ ...changed, ranges: [...it.rects] });
  tell(host, it.sheet, { kind: 'validations' });
}

function cutOut({ sheet, rects }: Areas): void {
  const left = sheet.validations
    .map((part) => (meets(part, rects) ? { ...part, ranges: rects.reduce(without, part.ranges) } : part))
    .filter((part) => part.ranges.length > 0);
  sheet.validations.splice(0, Infinity, ...left);
}

function blank(): ValidationPart {
  return {
    ranges: [],
    rule: {},
    ignoreBlanks: true,
    prompt: { title: '', message: '', showPrompt: true },
    errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  };
}

function meets(part: ValidationPart, rects: readonly Rect[]): boolean {
  return part.ranges.some((range) => rects.some((rect) => overlaps(range, rect)));
}
