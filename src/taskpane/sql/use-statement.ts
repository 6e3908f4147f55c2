import { useEffect, useState } from 'react';
import type { GradeRequest } from '../../app/app.ts';
import type { SqlRequest } from '../../app/export-sql.ts';
import type { Result } from '../../engine/result.ts';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { settled } from '../desk/settled.ts';
import { usePane } from '../pane.ts';

/** What the person has filled in. An empty `previous` = there is no such column. */
export interface Asked {
  readonly dialect: SqlRequest['dialect'];
  readonly table: string;
  readonly previous: string;
  readonly result: SqlRequest['result'];
}

/** The choices, in the order they are offered. */
export const DIALECTS: readonly Asked['dialect'][] = ['duckdb', 'clickhouse', 'postgresql', 'spark'];
export const RESULTS: readonly Asked['result'][] = ['customers', 'tiers', 'migration'];

const FIRST: Asked = { dialect: 'duckdb', table: 'customers', previous: '', result: 'customers' };

/** The statement for what is filled in, made anew at every change; null while there is no list or no answer yet. */
export function useStatement(
  scheme: Scheme,
  request: GradeRequest | null,
): {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
  readonly answer: Result<string> | null;
} {
  const { app } = usePane();
  const [asked, setAsked] = useState(FIRST);
  const [answer, setAnswer] = useState<Result<string> | null>(null);
  useEffect(() => {
    if (request === null) return;
    let current = true;
    const { source, mapping, asOf } = request;
    const { previous, ...rest } = asked;
    const before = { previousTier: previous.trim() || null, previousScore: null };
    void settled(app.exportSql({ source, scheme, mapping, asOf, ...before, ...rest })).then((found) => {
      if (current) setAnswer(found);
    });
    return () => {
      current = false;
    };
  }, [app, asked, request, scheme]);
  return { asked, ask: (change) => setAsked((before) => ({ ...before, ...change })), answer };
}
