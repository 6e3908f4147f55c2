import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InsightSheet } from '../../app/app.ts';
import type { Written } from '../../app/workbook.ts';
import { shown } from '../desk/desk-state.ts';
import { isBusy } from '../desk/runner.ts';
import { useAct } from '../desk/use-act.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { useChoices, usePane } from '../pane.ts';
import { ActButton } from '../parts/ActButton.tsx';
import { Reply } from '../parts/Reply.tsx';
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
  const { answer, ask } = useAct<Written>();
  if (request === null) return null;
  const busy = answer.status === 'asking';
  const written = shown(answer);
  const sheet = written?.sheets[0];
  return (
    <>
      <Reply answer={answer} source={request.source} />
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={busy || isBusy(run)}
          onClick={() => void ask((each) => app.writeInsight({ request, staff }, props.sheet, each))}
        >
          {busy ? insight.writing : (props.label ?? insight.write)}
        </Button>
        <Caption1 role="status">{sheet !== undefined && !busy && say(insight.written, { sheet })}</Caption1>
        {written !== null && !busy && (
          <ActButton
            size="small"
            appearance="subtle"
            label={insight.show}
            act={() => app.showSheet(written)}
          />
        )}
      </div>
    </>
  );
}
