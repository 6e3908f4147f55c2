import { createApp } from '../../app/create-app.ts';
import type { SqlRequest } from '../../app/export-sql.ts';
import type { Issue, Result, Scheme } from '../../engine/index.ts';
import { createExcelWorkbook } from '../../excel/excel-workbook.ts';
import type { Workbook } from '../../host/model/workbook.ts';
import { startNodeHost } from '../../host/node/start-node-host.ts';
import { sqlWordsOf } from '../../locales/sql-words.ts';
import type { GradeArguments } from './arguments.ts';
import { checkTime, mapped } from './run.ts';
import { selectList } from './select-list.ts';

/** The statement that `--sql` asks for: the scheme with the columns of the list in the file. Throws `OutOfTime`. */
export async function sqlOf(
  workbook: Workbook,
  scheme: Scheme,
  asked: GradeArguments & {
    readonly sql: NonNullable<GradeArguments['sql']>;
    readonly timeLimit: number;
  },
): Promise<Result<string>> {
  const { dialect, table, previous, previousScore, result } = asked.sql;
  const issue = wordFault(asked);
  if (issue) return { ok: false, issues: [issue] };
  const node = await startNodeHost({ workbook, locale: asked.locale, timeLimit: asked.timeLimit });
  try {
    checkTime(node);
    const selected = await selectList(node, asked.sheet);
    if (!selected.ok) return selected;
    const app = createApp({
      workbook: createExcelWorkbook(node),
      locale: () => asked.locale,
      today: () => 0,
    });
    const look = await app.look(scheme);
    if (!look.ok) return look;
    const mapping = mapped(look.value, asked);
    if (!mapping.ok) return mapping;
    return await app.exportSql({
      source: look.value.source,
      scheme,
      mapping: mapping.value,
      asOf: asked.asOf,
      table,
      previousTier: previous,
      previousScore,
      dialect: dialect as SqlRequest['dialect'],
      result: result as SqlRequest['result'],
    });
  } finally {
    node.close();
  }
}

/** A dialect or result that there is not. */
function wordFault({ sql, locale }: Parameters<typeof sqlOf>[2]): Issue | null {
  const { dialects, results } = sqlWordsOf(locale).pane;
  const wrong = (option: string, found: string, known: object): Issue | null =>
    Object.hasOwn(known, found)
      ? null
      : { code: 'option-value', option, expected: Object.keys(known).join('|'), found };
  return wrong('--sql', sql.dialect, dialects) ?? wrong('--result', sql.result, results);
}
