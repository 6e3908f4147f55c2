import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { InsightSheet } from '../../app/app.ts';
import type { Issue } from '../../engine/issue.ts';
import { settled } from '../desk/settled.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { useChoices, usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** Draws one picture on a sheet of its own, then offers to show it. */
export function WriteSheet(props: {
  readonly sheet: InsightSheet;
  readonly label?: string;
}): ReactElement | null {
  const styles = useStyles();
  const { app, say } = usePane();
  const { insight } = useViewWords();
  const [{ staff }] = useChoices();
  const { request, run } = useDeskState();
  const [state, setState] = useState<'idle' | 'busy' | readonly Issue[] | { readonly sheet: string }>('idle');
  if (app.writeInsight === undefined || request === null) return null;
  const writeInsight = app.writeInsight;
  const write = async (): Promise<void> => {
    setState('busy');
    const run = { signal: new AbortController().signal, onProgress: () => undefined };
    const result = await settled(writeInsight({ request, staff }, props.sheet, run));
    setState(result.ok ? { sheet: result.value.sheets[0] ?? '' } : result.issues);
  };
  const written = typeof state === 'object' && 'sheet' in state ? state.sheet : null;
  return (
    <>
      {Array.isArray(state) && <Issues issues={state} source={request.source} intent="error" />}
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={state === 'busy' || run.status === 'running'}
          onClick={() => void write()}
        >
          {state === 'busy' ? insight.writing : (props.label ?? insight.write)}
        </Button>
        <Caption1 role="status">{written !== null && say(insight.written, { sheet: written })}</Caption1>
        {written !== null && app.showSheet !== undefined && (
          <Button size="small" appearance="subtle" onClick={() => void app.showSheet?.(written)}>
            {insight.show}
          </Button>
        )}
      </div>
    </>
  );
}
