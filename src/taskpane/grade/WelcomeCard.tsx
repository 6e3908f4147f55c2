import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Written } from '../../app/workbook.ts';
import { useAct } from '../desk/use-act.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { Box } from '../parts/Box.tsx';
import { useChoices, usePane } from '../pane.ts';
import { Reply } from '../parts/Reply.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The first run: what this is for, and two ways to begin. */
export function WelcomeCard({ onDone }: { readonly onDone: () => void }): ReactElement | null {
  const styles = useStyles();
  const { app, words } = usePane();
  const [choices, choose] = useChoices();
  const { look, run } = useDeskState();
  const { answer, ask } = useAct<Written>();
  const list = shown(look);
  const known = choices.welcomed || (list !== null && list.source.own.size > 0);
  if (known || run.status !== 'idle') return null;
  const { title, value, sample, own } = words.pane.welcome;
  const done = (): void => {
    choose({ welcomed: true });
    onDone();
  };
  const begin = (): Promise<void> =>
    ask(async (each) => {
      const written = await app.insertSample(each);
      if (written.ok) done();
      return written;
    });
  return (
    <Box>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1>{value}</Body1>
      <Reply answer={answer} />
      <div className={styles.buttons}>
        <Button
          // Where a list is selected, grading it is the next step.
          appearance={list === null ? 'primary' : 'secondary'}
          disabledFocusable={answer.status === 'asking'}
          onClick={() => void begin()}
        >
          {sample}
        </Button>
        <Button onClick={done}>{own}</Button>
      </div>
    </Box>
  );
}
