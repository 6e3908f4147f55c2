import { cliWordsOf } from '../../locales/cli-words.ts';
import { fill } from '../../locales/index.ts';
import { readArguments, type GradeArguments, type UsageFault } from './arguments.ts';
import { chooseScheme } from './choose-scheme.ts';
import { hasFolder, isSameFile, openFile, saveFile } from './files.ts';
import { help } from './help.ts';
import { issueLines } from './issue-lines.ts';
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

/** `npm run grade`: grades a file in the Node host. `today` is an Excel serial, `language` the system's. */
export async function gradeCommand(
  args: readonly string[],
  { today, language }: { readonly today: number; readonly language: string },
): Promise<Answer> {
  const asked = readArguments(args, language);
  if ('fault' in asked) return misused(asked, language);
  if ('help' in asked) return { code: 0, out: help(asked.locale), error: '' };
  const words = cliWordsOf(asked.locale);
  if (asked.sql === null && isSameFile(asked.input, asked.out))
    return refused(2, fill(words.faults.same, { found: asked.out }, asked.locale));
  if (asked.sql === null && !hasFolder(asked.out))
    return refused(2, fill(words.faults.folder, { found: asked.out }, asked.locale));
  const scheme = chooseScheme(asked);
  if (!scheme.ok)
    return refused(
      2,
      issueLines(scheme.issues, null, asked.locale)
        .map((line) => line.message)
        .join('\n'),
    );
  const opened = openFile(asked.input);
  if (opened === null) return refused(1, fill(words.noFile, { file: asked.input }, asked.locale));
  if (!opened.ok)
    return refused(
      1,
      fill(
        words.problems[opened.problem.code],
        { file: asked.input, part: opened.problem.part ?? '', detail: opened.problem.detail },
        asked.locale,
      ),
    );
  if (asked.sql !== null) {
    const statement = await sqlOf(opened.workbook, scheme.value, { ...asked, sql: asked.sql });
    if (!statement.ok) return ungraded(asked, issueLines(statement.issues, null, asked.locale));
    return { code: 0, out: statement.value, error: '' };
  }
  const graded = await gradeWorkbook(opened.workbook, scheme.value, { asked, today });
  if (!graded.ok) return ungraded(asked, issueLines(graded.issues, null, asked.locale));
  saveFile(asked.out, opened.workbook);
  return {
    code: 0,
    out: asked.json ? outcomeJson(graded.value, asked.locale) : outcomeText(graded.value, asked),
    error: '',
  };
}

function misused({ fault, found }: UsageFault, language: string): Answer {
  const locale = language.startsWith('zh') ? 'zh-CN' : 'en-US';
  const words = cliWordsOf(locale);
  return refused(2, `${fill(words.faults[fault], { found }, locale)}\n${words.usage}`);
}

function refused(code: 1 | 2, error: string): Answer {
  return { code, out: '', error };
}

function ungraded({ input, locale, json }: GradeArguments, issues: ReturnType<typeof issueLines>): Answer {
  const error = issues
    .map(({ address, message }) => [input, address, message].filter((part) => part !== '').join(': '))
    .join('\n');
  return {
    code: 1,
    out: json ? JSON.stringify({ issues }) : '',
    error: error === '' ? cliWordsOf(locale).usage : error,
  };
}

function outcomeText({ outcome, look }: GradedFile, { locale, out }: GradeArguments): string {
  const { report } = outcome.graded;
  const lines = issueLines(outcome.issues, look.source, locale).map(({ address, message }) =>
    address === '' ? message : `${address}: ${message}`,
  );
  return [
    textReport(report, locale),
    '',
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    doneLine(report, out, locale),
  ].join('\n');
}
