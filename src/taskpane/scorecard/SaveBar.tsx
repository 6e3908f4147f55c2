import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { Written } from '../../app/workbook.ts';
import { isBusy } from '../desk/runner.ts';
import { useAct } from '../desk/use-act.ts';
import { useDesk, useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Reply } from '../parts/Reply.tsx';
import { withoutOwn } from '../state/choices.ts';
import { useViewWords } from '../use-view-words.ts';
import { OpenSheet } from './OpenSheet.tsx';
import type { Draft } from './use-draft.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  saved: { outlineStyle: 'none' },
});

/** Puts the scheme on its sheet in the workbook, where everybody can read it; while it is sound. */
export function SaveBar({ draft, sound }: { readonly draft: Draft; readonly sound: boolean }): ReactElement {
  const styles = useStyles();
  const { app, choices, say } = usePane();
  const views = useViewWords();
  const { methods } = views;
  const desk = useDesk();
  const { run, sheetScheme, sheetIssues } = useDeskState();
  const { answer, ask } = useAct<Written>();
  const justSaved = useRef(false);
  const { save: label, saved, saveHint, unsound } = views.scorecard.sheet;
  // The button that was pressed has gone.
  const takeFocus = (node: HTMLElement | null): void => {
    if (node === null || !justSaved.current) return;
    justSaved.current = false;
    node.focus();
  };
  if (draft.offer.from === 'workbook')
    return (
      <div className={styles.row}>
        <div ref={takeFocus} tabIndex={-1} className={styles.saved}>
          <Caption1>{saved}</Caption1>
        </div>
        <OpenSheet />
      </div>
    );
  const known = sheetScheme === null ? null : app.fingerprint(sheetScheme);
  const save = (): Promise<void> =>
    ask(async (each) => {
      // A sheet that cannot be read is replaced as a whole; whoever saves has been told so.
      const expected = sheetIssues.length > 0 ? undefined : known;
      const written = await app.saveScheme(draft.scheme, each, expected);
      justSaved.current = written.ok;
      await desk.refresh();
      // The sheet is the truth from here on; the choice of the scheme stays.
      if (written.ok)
        choices.update((now) => ({ ...withoutOwn(now, draft.scheme.id), scheme: draft.scheme.id }));
      return written;
    });
  const replaced = sheetScheme !== null && sheetScheme.id !== draft.scheme.id ? sheetScheme.name : null;
  return (
    <>
      <Reply answer={answer} />
      <Field
        hint={!sound ? unsound : replaced === null ? saveHint : say(methods.replaces, { name: replaced })}
      >
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={answer.status === 'asking' || !sound || isBusy(run)}
          onClick={() => void save()}
        >
          {label}
        </Button>
      </Field>
    </>
  );
}
