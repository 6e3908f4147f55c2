import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Issue } from '../../engine/issue.ts';
import { settled } from '../desk/settled.ts';
import { useDesk, useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { withoutOwn } from '../state/choices.ts';
import { useViewWords } from '../use-view-words.ts';
import { OpenSheet } from './OpenSheet.tsx';
import type { Draft } from './use-draft.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** Puts the scheme on its sheet in the workbook, where everybody can read it; while it is sound. */
export function SaveBar({ draft, sound }: { readonly draft: Draft; readonly sound: boolean }): ReactElement {
  const styles = useStyles();
  const { app, choices, say } = usePane();
  const views = useViewWords();
  const { methods } = views;
  const desk = useDesk();
  const { run, sheetScheme, sheetIssues } = useDeskState();
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { save: label, saved, saveHint } = views.scorecard.sheet;
  if (draft.offer.from === 'workbook')
    return (
      <div className={styles.row}>
        <Caption1>{saved}</Caption1>
        <OpenSheet />
      </div>
    );
  const known = sheetScheme === null ? null : app.fingerprint?.(sheetScheme);
  const save = async (): Promise<void> => {
    setBusy(true);
    const run = { signal: new AbortController().signal, onProgress: () => undefined };
    // A sheet that cannot be read is replaced as a whole; whoever saves has been told so.
    const expected = sheetIssues.length > 0 ? undefined : known;
    const result = await settled(app.saveScheme(draft.scheme, run, expected));
    setIssues(result.ok ? [] : result.issues);
    await desk.refresh();
    // The sheet is the truth from here on; the choice of the scheme stays.
    if (result.ok)
      choices.update((now) => ({ ...withoutOwn(now, draft.scheme.id), scheme: draft.scheme.id }));
    setBusy(false);
  };
  const replaced = sheetScheme !== null && sheetScheme.id !== draft.scheme.id ? sheetScheme.name : null;
  return (
    <>
      <Issues issues={issues} source={null} intent="error" />
      <Field hint={replaced === null ? saveHint : say(methods.replaces, { name: replaced })}>
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
