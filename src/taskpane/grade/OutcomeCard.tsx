import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { GradeOutcome } from '../../app/app.ts';
import { useDesk, useDeskState, useProgress } from '../desk/use-desk.ts';
import { Box } from '../parts/Box.tsx';
import { usePane } from '../pane.ts';
import { ActButton } from '../parts/ActButton.tsx';
import { WaitingForExcel } from '../parts/WaitingForExcel.tsx';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  /** Three buttons of Fluent's own width would not stand side by side. */
  narrow: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  where: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What the run did, where, and the way back. */
export function OutcomeCard(): ReactElement | null {
  const { run } = useDeskState();
  if (run.status === 'done' || run.status === 'restoring')
    return <Done outcome={run.outcome} restoring={run.status === 'restoring'} />;
  if (run.status === 'failed' && run.outcome !== null)
    return <Done outcome={run.outcome} restoring={false} />;
  return run.status === 'restored' ? <Restored /> : null;
}

function Done({
  outcome,
  restoring,
}: {
  readonly outcome: GradeOutcome;
  readonly restoring: boolean;
}): ReactElement {
  const styles = useStyles();
  const { app, words, say, formats } = usePane();
  const desk = useDesk();
  const { report } = outcome.graded;
  const { graded, pending, skipped, columns, sheets, restore, close, show, showColumns } = words.pane.outcome;
  const { written } = outcome;
  const [sheet] = written.sheets;
  // The cell that they begin at; a sheet's name has no colon.
  const address = written.columns.at(0)?.address.split(':').at(0);
  return (
    <Box>
      <Title text={say(graded, { count: report.graded })} />
      {report.pending > 0 && <Body1>{say(pending, { count: report.pending })}</Body1>}
      {report.skipped > 0 && <Body1>{say(skipped, { count: report.skipped })}</Body1>}
      {address !== undefined && (
        <div className={styles.buttons}>
          <Caption1 className={styles.where}>
            {say(columns, { count: written.columns.length, address })}
          </Caption1>
          <ActButton size="small" label={showColumns} act={() => app.showColumns(written)} />
        </div>
      )}
      {sheet !== undefined && (
        <Caption1 className={styles.where}>{say(sheets, { sheets: formats.list(written.sheets) })}</Caption1>
      )}
      {restoring && <WaitingForRestore />}
      <div className={styles.buttons}>
        {sheet !== undefined && (
          <ActButton appearance="primary" label={show} act={() => app.showSheet(written)} />
        )}
        <Button
          className={styles.narrow}
          disabledFocusable={restoring}
          onClick={() => void desk.restore(outcome)}
        >
          {restore}
        </Button>
        <Button appearance="subtle" className={styles.narrow} onClick={desk.dismiss}>
          {close}
        </Button>
      </div>
    </Box>
  );
}

function WaitingForRestore(): ReactElement | null {
  return useProgress().slow ? <WaitingForExcel /> : null;
}

function Restored(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const desk = useDesk();
  return (
    <Box>
      <Title text={words.pane.outcome.restored} />
      <div>
        <Button appearance="subtle" className={styles.narrow} onClick={desk.dismiss}>
          {words.pane.outcome.close}
        </Button>
      </div>
    </Box>
  );
}

// Takes the focus, because the button that was pressed has gone.
function Title({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 ref={title} tabIndex={-1} className={styles.title}>
      {text}
    </h2>
  );
}
