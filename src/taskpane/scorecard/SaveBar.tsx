import { Button, Caption1, Field } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Issue } from '../../engine/issue.ts';
import { settled } from '../desk/settled.ts';
import { useDesk, useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { withoutOwn } from '../state/choices.ts';
import type { Draft } from './use-draft.ts';

/** Puts the scheme on its sheet in the workbook, where everybody can read it; while it is sound. */
export function SaveBar({ draft, sound }: { readonly draft: Draft; readonly sound: boolean }): ReactElement {
  const { app, choices, words } = usePane();
  const desk = useDesk();
  const { run } = useDeskState();
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { save: label, saved, saveHint } = words.pane.scorecard.sheet;
  if (draft.offer.from === 'workbook') return <Caption1>{saved}</Caption1>;
  const save = async (): Promise<void> => {
    setBusy(true);
    const result = await settled(
      app.saveScheme(draft.scheme, { signal: new AbortController().signal, onProgress: () => undefined }),
    );
    setIssues(result.ok ? [] : result.issues);
    if (result.ok) {
      await desk.refresh();
      // The sheet is the truth from here on; the choice of the scheme stays.
      choices.update((now) => ({ ...withoutOwn(now, draft.scheme.id), scheme: draft.scheme.id }));
    }
    setBusy(false);
  };
  return (
    <>
      <Issues issues={issues} source={null} intent="error" />
      <Field hint={saveHint}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={busy || !sound || run.status === 'running'}
          onClick={() => void save()}
        >
          {label}
        </Button>
      </Field>
    </>
  );
}
