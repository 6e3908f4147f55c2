import { plainLabel } from '../engine/scorecard/label-points.ts';

/** Other ways to write the letters of labels, as far as a database's own functions do not make them equal. */
export interface LetterForms {
  /** Single characters and, place by place, the letter each stands for. */
  readonly forms: string;
  readonly letters: string;
  /** What stands for several letters (`Ⅲ`), and these. */
  readonly longer: readonly (readonly [form: string, letters: string])[];
}

/** Above this place no character has another form. */
const LAST = 0x2fa1f;

/** Numbers in rated cells are read in full width, too. */
const DIGITS = '＋－．０１２３４５６７８９';

/**
 * The forms that can be part of a text equal to one of the `labels` (as they are compared): those for which `own`, what the
 * database makes of a character by itself, is not the engine's answer.
 */
export function letterForms(labels: readonly string[], own: (character: string) => string): LetterForms {
  const spelled = labels.map(decomposed);
  const letters = new Set(spelled.join(''));
  const matters = (text: string): boolean =>
    // What begins with a space (`¨`) may stand where a label, without it, begins.
    [...text].length === 1 ? letters.has(text) : spelled.some((label) => label.includes(text.trim()));
  const pairs = variants()
    .filter(({ form, means }) => own(form) !== means)
    .filter(({ form, means }) => DIGITS.includes(form) || [means, own(form)].map(decomposed).some(matters))
    .map(({ form, means }) => {
      const written = form.normalize('NFKC');
      return [form, own(written) === means ? written : means] as const;
    });
  const single = pairs.filter(([, to]) => [...to].length === 1);
  return {
    forms: single.map(([form]) => form).join(''),
    letters: single.map(([, to]) => to).join(''),
    longer: pairs
      .filter(([, to]) => [...to].length > 1)
      .flatMap(([form, to]) => [...new Set([form, decomposed(form)])].map((way) => [way, to] as const)),
  };
}

/** A character as the engine compares it inside a label: between full stops, a space is no end. */
export function plainLetter(character: string): string {
  return plainLabel(`.${character}.`).slice(1, -1);
}

const decomposed = (text: string): string => text.normalize('NFD');

interface Variant {
  readonly form: string;
  /** As labels are compared. */
  readonly means: string;
}

let known: readonly Variant[] | null = null;

/** Every character that labels are compared by another one for; found once. */
function variants(): readonly Variant[] {
  known ??= Array.from({ length: LAST - 0x80 }, (_, i) => String.fromCodePoint(0x80 + i))
    .filter((form) => !/\p{Cs}/u.test(form))
    .map((form) => ({ form, means: plainLetter(form) }))
    .filter(({ form, means }) => form !== means);
  return known;
}
