import type { Cell, Tier } from '../../../engine/index.ts';
import { fill, type Locale } from '../../../locales/index.ts';
import type { Words } from '../../../locales/words.ts';
import type { SheetBlock, SheetDocument, SheetList } from '../../sheet-document.ts';
import { block, HEADER, line } from '../blocks.ts';
import { INPUT, plainSheet, TITLE } from '../plain-sheet.ts';

export interface ProfileParts {
  readonly customer: string;
  /** What the sheet calls the customer, where the list has a name beside the id. */
  readonly title: string;
  readonly tier: Tier | null;
  readonly score: number | null;
  /** One line each. */
  readonly why: readonly string[];
  readonly next: string;
  readonly words: Words;
  readonly locale: Locale;
}

const PLAN_LINES = 5;
const WIDTH = 4;

/** What is known of a key account and a form for the rest: roles, questions, buying steps, plan (domain A11). To be printed. */
export function profileSheet(parts: ProfileParts, key: string): SheetDocument {
  const { customer, words, locale } = parts;
  const phrases = words.sheets.insight.profile;
  const title = fill(phrases.title, { customer: parts.title }, locale);
  const grade = gradeLines(parts);
  const forms = formsOf(words);
  let at = 2 + grade.length + 1;
  const placed = forms.map((form) => {
    const top = at;
    at += form.lines.length + 3;
    return { ...form, top };
  });
  const buying = placed.find(({ choices }) => choices !== null);
  return {
    ...plainSheet(key, `${words.sheets.names.profile} ${customer}`),
    widths: [22, 34, 34, 18],
    blocks: [
      line([0, 0], [title], TITLE),
      block([2, 0], grade, { vertical: 'top', align: 'left' }),
      ...grade.map((_line, i) => line([2 + i, 0], [grade[i]?.[0] ?? ''], { bold: true })),
      ...placed.flatMap(formBlocks),
    ],
    lists: buying === undefined ? [] : [listOf(buying.top, buying.choices ?? [], words)],
    print: { landscape: false, fit: 'page', areas: [{ row: 0, column: 0, rows: at, columns: WIDTH }] },
    once: true,
    activate: true,
  };
}

function gradeLines({ tier, score, why, next, words }: ProfileParts): readonly (readonly Cell[])[] {
  const names = words.sheets.insight.profile.grade;
  return [
    [names.tier, tier?.name ?? words.common.pending],
    [names.score, score],
    ...why.map((line, i) => [i === 0 ? names.why : '', line]),
    [names.next, next],
    [names.strategy, tier?.strategy ?? ''],
    [names.days, tier?.responseDays ?? ''],
  ].filter(([, cell]) => cell !== '' && cell !== null);
}

interface Form {
  readonly title: string;
  readonly head: readonly string[];
  /** First cells of the lines; the rest is left to people. */
  readonly lines: readonly string[];
  readonly choices: readonly string[] | null;
}

function formsOf({ sheets }: Words): readonly Form[] {
  const p = sheets.insight.profile;
  const of = (title: string, head: readonly string[], lines: readonly string[]): Form => ({
    title,
    head,
    lines,
    choices: null,
  });
  return [
    of(p.roles, Object.values(p.roleColumns), p.roleNames.split('|')),
    of(p.questions, Object.values(p.questionColumns), p.questionNames.split('|')),
    { ...of(p.buying, [p.choose], ['']), choices: p.buyingNames.split('|') },
    of(p.steps, Object.values(p.stepColumns), p.stepNames.split('|')),
    of(p.plan, Object.values(p.planColumns), Array<string>(PLAN_LINES).fill('')),
  ];
}

function formBlocks({ title, head, lines, top }: Form & { readonly top: number }): readonly SheetBlock[] {
  const wide = head.length;
  const fixed = lines.some((text) => text !== '') ? 1 : 0;
  const pad = (cells: readonly string[], width: number): readonly string[] => [
    ...cells,
    ...Array<string>(Math.max(0, width - cells.length)).fill(''),
  ];
  return [
    line([top, 0], [title], { bold: true, size: 12 }),
    line([top + 1, 0], pad(head, wide), HEADER),
    block(
      [top + 2, 0],
      lines.map((text) => pad([text], wide)),
      { border: 'box', rowHeight: 22, vertical: 'center' },
    ),
    block(
      [top + 2, fixed],
      lines.map(() => pad([], wide - fixed)),
      { fill: INPUT, wrap: true },
    ),
  ];
}

function listOf(top: number, values: readonly string[], words: Words): SheetList {
  const { choose } = words.sheets.insight.profile;
  return { row: top + 2, column: 0, rows: 1, columns: 1, values, prompt: choose };
}
