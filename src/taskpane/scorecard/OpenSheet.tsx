import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Issue } from '../../engine/issue.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { useViewWords } from '../use-view-words.ts';

/** Brings the scorecard sheet to the front. */
export function OpenSheet(): ReactElement | null {
  const { app } = usePane();
  const { methods } = useViewWords();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  if (app.showScheme === undefined) return null;
  const showScheme = app.showScheme;
  const open = async (): Promise<void> => {
    const shown = await showScheme();
    setIssues(shown.ok ? [] : shown.issues);
  };
  return (
    <>
      <Button size="small" onClick={() => void open()}>
        {methods.openSheet}
      </Button>
      <Issues issues={issues} source={null} intent="error" />
    </>
  );
}
