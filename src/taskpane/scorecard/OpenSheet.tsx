import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Issue } from '../../engine/issue.ts';
import { LOCALES, wordsOf } from '../../locales/index.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { useViewWords } from '../use-view-words.ts';

/** Brings the scorecard sheet to the front. It bears the name of the language it was written in. */
export function OpenSheet(): ReactElement | null {
  const { app, locale } = usePane();
  const { methods } = useViewWords();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  if (app.showSheet === undefined) return null;
  const showSheet = app.showSheet;
  const open = async (): Promise<void> => {
    const languages = [locale, ...LOCALES.map((each) => each.locale)];
    const names = [...new Set(languages.map((each) => wordsOf(each).sheets.names.scorecard))];
    let found: readonly Issue[] = [];
    for (const name of names) {
      const shown = await showSheet(name);
      if (shown.ok) return setIssues([]);
      found = shown.issues;
    }
    setIssues(found);
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
