import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Preview } from '../../app/app.ts';
import { Pyramid } from '../charts/Pyramid.tsx';
import { pyramidRows } from '../charts/pyramid-rows.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { generalIssues } from './problems.ts';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
});

/** How many customers each tier would get, and what is to be known of the list as a whole. */
export function PreviewFigures({ preview }: { readonly preview: Preview }): ReactElement {
  const styles = useStyles();
  const { words, say, formats } = usePane();
  const { request, run } = useDeskState();
  const { graded } = preview;
  const { counts, asOf, nothingWritten } = words.pane.preview;
  const { report } = graded;
  return (
    <>
      <Caption1 block className={styles.note}>
        {say(counts, { count: report.graded, pending: report.pending, skipped: report.skipped })}
      </Caption1>
      {graded.asOf !== null && (
        <Caption1 block className={styles.note}>
          {say(asOf, { date: formats.date(graded.asOf) })}
        </Caption1>
      )}
      {run.status === 'idle' && (
        <Caption1 block className={styles.note}>
          {nothingWritten}
        </Caption1>
      )}
      <Pyramid rows={pyramidRows(report, graded.tiers, words.common.pending)} />
      <Issues issues={generalIssues(preview.issues)} source={request?.source ?? null} intent="info" />
    </>
  );
}
