import type { Look } from '../../app/app.ts';
import type { Issue, Scheme } from '../../engine/index.ts';
import { OutOfTime } from '../../host/formula/time-limit.ts';
import type { Workbook } from '../../host/model/workbook.ts';
import { cliWordsOf } from '../../locales/cli-words.ts';
import { fill, formatsOf } from '../../locales/index.ts';
import { needName } from '../../locales/need-name.ts';
import { readArguments, type GradeArguments, type UsageFault } from './arguments.ts';
import { chooseScheme } from './choose-scheme.ts';
import { hasFolder, isFolder, isSameFile, openFile, saveFile } from './files.ts';
import { help } from './help.ts';
import { issueLines } from './issue-lines.ts';
import { listedHeaders } from './listed-headers.ts';
import { outcomeJson } from './outcome-json.ts';
import { gradeWorkbook, type GradedFile } from './run.ts';
import { sqlOf } from './sql.ts';
import { doneLine, textReport } from './text-report.ts';

/** What a command leaves behind. Exit codes: 0 done, 1 the input cannot be graded, 2 the command cannot be understood. */
export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

/** What the command is told of the world around it. */
interface Surroundings {
  /** Excel serial. */
  readonly today: number;
  /** The system's, e.g. `zh_CN.UTF-8`. */
  readonly language: string;
  /** Milliseconds in which formulas without a value must be calculated; default: two minutes. */
  readonly timeLimit?: number;
}

/** `npm run grade`: grades a file in the Node host. */
export async function gradeCommand(
  args: readonly string[],
  { today, language, timeLimit = 120_000 }: Surroundings,
): Promise<Answer> {
  const asked = readArguments(args, language);
  if ('fault' in asked) return misused(asked, languageIn(args) ?? language);
  if ('help' in asked) return { code: 0, out: help(asked.locale), error: '' };
  const nowhere = asked.sql === null ? outFault(asked) : null;
  if (nowhere !== null) return refused(2, nowhere);
  const scheme = chooseScheme(asked);
  if (!scheme.ok) return refused(2, messages(issueLines(scheme.issues, null, asked.locale)));
  const opened = opening(asked);
  if (typeof opened === 'string') return unopened(asked, opened);
  try {
    return asked.sql === null
      ? await gradeFile(opened, scheme.value, { asked, today, timeLimit })
      : await sqlFor(opened, scheme.value, { ...asked, sql: asked.sql, timeLimit });
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    const seconds = String(timeLimit / 1000);
    return unopened(asked, said(asked, 'overdue', { file: asked.input, seconds }));
  }
}

async function gradeFile(
  workbook: Workbook,
  scheme: Scheme,
  how: Parameters<typeof gradeWorkbook>[2],
): Promise<Answer> {
  const { asked } = how;
  const graded = await gradeWorkbook(workbook, scheme, how);
  if (!graded.ok) return ungraded(asked, graded.issues, graded.look);
  const detail = saveFile(asked.out, workbook);
  if (detail !== null) return unopened(asked, said(asked, 'unwritable', { file: asked.out, detail }));
  const out = asked.json ? outcomeJson(graded.value, asked.locale) : outcomeText(graded.value, asked);
  return { code: 0, out, error: '' };
}

async function sqlFor(
  workbook: Workbook,
  scheme: Scheme,
  asked: Parameters<typeof sqlOf>[2],
): Promise<Answer> {
  const statement = await sqlOf(workbook, scheme, asked);
  return statement.ok
    ? { code: 0, out: statement.value, error: '' }
    : ungraded(asked, statement.issues, null);
}

/** Why nothing can be written where it was asked for; null where it can. */
function outFault({ input, out, locale }: GradeArguments): string | null {
  const { faults } = cliWordsOf(locale);
  if (isSameFile(input, out)) return fill(faults.same, { found: out }, locale);
  if (!hasFolder(out)) return fill(faults.folder, { found: out }, locale);
  return isFolder(out) ? fill(faults.isFolder, { found: out }, locale) : null;
}

/** The workbook in the file, or why there is none. */
function opening(asked: GradeArguments): Workbook | string {
  const { input: file, locale } = asked;
  if (isFolder(file)) return said(asked, 'isFolder', { file });
  const opened = openFile(file, asked.decimal);
  if (opened === null) return said(asked, 'noFile', { file });
  if (typeof opened === 'string') return said(asked, 'unreadable', { file, detail: opened });
  if (opened.ok) return opened.workbook;
  const { code, part, detail } = opened.problem;
  return fill(cliWordsOf(locale).problems[code], { file, part: part ?? '', detail }, locale);
}

function said(
  { locale }: GradeArguments,
  phrase: 'noFile' | 'isFolder' | 'overdue' | 'unreadable' | 'unwritable' | 'nothing' | 'mapHint',
  values: Readonly<Record<string, string>>,
): string {
  return fill(cliWordsOf(locale)[phrase], values, locale);
}

/** The language that is asked for in a command that is not understood. */
function languageIn(args: readonly string[]): string | undefined {
  return /--lang[ =](zh-CN|en-US)/u.exec(args.join(' '))?.[1];
}

function misused({ fault, found }: UsageFault, language: string): Answer {
  const locale = language.startsWith('zh') ? 'zh-CN' : 'en-US';
  const words = cliWordsOf(locale);
  return refused(2, `${fill(words.faults[fault], { found }, locale)}\n${words.usage}`);
}

function refused(code: 1 | 2, error: string): Answer {
  return { code, out: '', error };
}

/** A file that cannot be opened or written; for programs as an issue of its own. */
function unopened({ json }: GradeArguments, message: string): Answer {
  const issues = [{ code: 'file', address: '', message }];
  return { code: 1, out: json ? JSON.stringify({ issues }) : '', error: message };
}

function ungraded(asked: GradeArguments, issues: readonly Issue[], look: Look | null): Answer {
  const { input, locale, json } = asked;
  const lines = issueLines(issues, look?.source ?? null, locale);
  if (lines.some(({ code }) => code === 'nothing-selected'))
    return unopened(asked, said(asked, 'nothing', { file: input }));
  const hint = mapHint(asked, issues, look);
  const error = [messages(lines, input), ...(hint === null ? [] : [hint])].join('\n');
  return { code: 1, out: json ? JSON.stringify({ issues: lines }) : '', error };
}

/** How to name a column that was not found; null where none is missing. */
function mapHint(asked: GradeArguments, issues: readonly Issue[], look: Look | null): string | null {
  const missing = issues.find((issue) => issue.code === 'column-missing');
  if (missing === undefined || look === null) return null;
  const columns = formatsOf(asked.locale).series(listedHeaders(look.columns));
  return said(asked, 'mapHint', { need: needName(missing.need, asked.locale), columns });
}

function messages(lines: ReturnType<typeof issueLines>, file = ''): string {
  return lines
    .map(({ address, message }) => [file, address, message].filter((part) => part !== '').join(': '))
    .join('\n');
}

function outcomeText({ outcome, look }: GradedFile, { locale, out }: GradeArguments): string {
  const { report } = outcome.graded;
  const lines = messages(issueLines(outcome.issues, look.source, locale));
  return [
    textReport(report, locale),
    '',
    ...(lines === '' ? [] : [lines, '']),
    doneLine(report, out, locale),
  ].join('\n');
}
