import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Source } from '../../app/workbook.ts';
import type { Issue } from '../../engine/issue.ts';
import { settled } from '../desk/settled.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** For a workbook about to be shared with people who lack the add-in; only where we have written beside the list. */
export function ReplaceFormulas({ source }: { readonly source: Source }): ReactElement | null {
  const styles = useStyles();
  const { app, words } = usePane();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  if (app.replaceFormulas === undefined || source.own.size === 0) return null;
  const replaceFormulas = app.replaceFormulas;
  const replace = async (): Promise<void> => {
    setState('busy');
    const run = { signal: new AbortController().signal, onProgress: () => undefined };
    const result = await settled(replaceFormulas(source, run));
    setIssues(result.ok ? [] : result.issues);
    setState(result.ok ? 'done' : 'idle');
  };
  const { toValues, toValuesDone } = words.pane.options;
  return (
    <>
      <Issues issues={issues} source={source} intent="error" />
      <div className={styles.row}>
        <Button size="small" disabledFocusable={state === 'busy'} onClick={() => void replace()}>
          {toValues}
        </Button>
        <Caption1 role="status">{state === 'done' ? toValuesDone : ''}</Caption1>
      </div>
    </>
  );
}
