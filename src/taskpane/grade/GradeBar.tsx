import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { GradeRequest } from '../../app/app.ts';
import type { Need } from '../../engine/mapping/mapping.ts';
import { needName } from '../../locales/index.ts';
import { shown } from '../desk/desk-state.ts';
import { isBusy } from '../desk/runner.ts';
import { useDesk, useDeskState, useProgress } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { WaitingForExcel } from '../parts/WaitingForExcel.tsx';
import { columnState } from './column-state.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  running: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  progress: { flexGrow: 1 },
});

/** The one next step: grade so many customers; while it runs, its progress and Cancel. */
export function GradeBar(): ReactElement {
  const styles = useStyles();
  const { run, request } = useDeskState();
  return (
    <div className={styles.bar}>
      {run.status === 'failed' && (
        <Issues issues={run.issues} source={request?.source ?? null} intent="error" />
      )}
      {run.status === 'running' ? <Running /> : <GradeButton />}
    </div>
  );
}

function GradeButton(): ReactElement {
  const { words, say, formats, locale } = usePane();
  const desk = useDesk();
  const { request, preview, look, run } = useDeskState();
  const { grade, again, plain, chooseColumns, selectList } = words.pane.bar;
  const missing =
    request === null || look.status === 'failed' ? null : missingNeeds(request, shown(look)?.needs ?? []);
  const count = shown(preview)?.graded.report.graded ?? 0;
  const ready =
    missing !== null && missing.length === 0 && preview.status !== 'failed' && count > 0 && !isBusy(run);
  const phrase = run.status === 'done' ? again : grade;
  const text = count > 0 ? say(phrase, { count }) : plain;
  const why =
    missing === null
      ? selectList
      : missing.length > 0
        ? say(chooseColumns, { names: formats.list(missing.map((name) => needName(name, locale))) })
        : undefined;
  return (
    <Field hint={ready ? undefined : why}>
      <Button appearance="primary" size="large" disabledFocusable={!ready} onClick={() => void desk.grade()}>
        {text}
      </Button>
    </Field>
  );
}

function missingNeeds(request: GradeRequest, needs: readonly Need[]): readonly string[] {
  return needs
    .filter((need, at) => columnState(need, request.mapping[at]) === 'missing')
    .map((need) => need.name);
}

function Running(): ReactElement {
  const styles = useStyles();
  const { words, say, formats } = usePane();
  const desk = useDesk();
  const progress = useProgress();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone; Cancel takes its place.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <>
      {progress.slow && <WaitingForExcel />}
      <div className={styles.running}>
        <Field
          className={styles.progress}
          validationState="none"
          validationMessage={say(words.pane.bar.progress, { share: formats.percent(progress.share) })}
        >
          <ProgressBar value={progress.share} aria-label={words.pane.bar.running} />
        </Field>
        <Button ref={cancel} onClick={desk.cancel}>
          {words.pane.bar.cancel}
        </Button>
      </div>
    </>
  );
}
