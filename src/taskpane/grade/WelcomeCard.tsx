import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Issue } from '../../engine/issue.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { Box } from '../parts/Box.tsx';
import { useChoices, usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The first run: what this is for, and two ways to begin. */
export function WelcomeCard(): ReactElement | null {
  const styles = useStyles();
  const { app, words } = usePane();
  const [choices, choose] = useChoices();
  const { run } = useDeskState();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  if (choices.welcomed || run.status !== 'idle') return null;
  const { title, value, sample, own } = words.pane.welcome;
  const insertSample = app.insertSample;
  const begin = async (): Promise<void> => {
    const result = await insertSample?.({
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    if (result?.ok === false) setIssues(result.issues);
    else choose({ welcomed: true });
  };
  return (
    <Box>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1>{value}</Body1>
      <Issues issues={issues} source={null} intent="error" />
      <div className={styles.buttons}>
        {insertSample !== undefined && (
          <Button appearance="primary" onClick={() => void begin()}>
            {sample}
          </Button>
        )}
        <Button onClick={() => choose({ welcomed: true })}>{own}</Button>
      </div>
    </Box>
  );
}
