import type { ReactElement } from 'react';
import { usePane } from '../pane.ts';
import { ActButton } from '../parts/ActButton.tsx';
import { useViewWords } from '../use-view-words.ts';

/** Brings the scorecard sheet to the front. */
export function OpenSheet(): ReactElement {
  const { app } = usePane();
  const { methods } = useViewWords();
  return <ActButton size="small" label={methods.openSheet} act={() => app.showScheme()} />;
}
