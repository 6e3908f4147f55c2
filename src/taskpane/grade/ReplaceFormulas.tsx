import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Source, Written } from '../../app/workbook.ts';
import { useAct } from '../desk/use-act.ts';
import { usePane } from '../pane.ts';
import { Reply } from '../parts/Reply.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** For a workbook about to be shared with people who lack the add-in; only where we have written beside the list. */
export function ReplaceFormulas({ source }: { readonly source: Source }): ReactElement | null {
  const styles = useStyles();
  const { app, words } = usePane();
  const { answer, ask } = useAct<Written>();
  if (source.own.size === 0) return null;
  const { toValues, toValuesDone } = words.pane.options;
  return (
    <>
      <Reply answer={answer} source={source} />
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={answer.status === 'asking'}
          onClick={() => void ask((run) => app.replaceFormulas(source, run))}
        >
          {toValues}
        </Button>
        <Caption1 role="status">{answer.status === 'ready' ? toValuesDone : ''}</Caption1>
      </div>
    </>
  );
}
