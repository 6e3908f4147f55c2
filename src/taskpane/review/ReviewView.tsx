import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Review } from '../../app/app.ts';
import type { Source } from '../../app/workbook.ts';
import { asker } from '../desk/asker.ts';
import type { Answer } from '../desk/desk-state.ts';
import { useDesk, useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Step } from '../parts/Step.tsx';
import { Screen } from '../shell/Screen.tsx';
import { MigrationMatrix } from './MigrationMatrix.tsx';

const useStyles = makeStyles({
  move: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** What has changed since the grading before. */
export function ReviewView(): ReactElement {
  const { words } = usePane();
  const { look, request } = useDeskState();
  const source = request?.source ?? null;
  const answer = useReview(source);
  return (
    <Screen title={words.pane.tabs.review}>
      {look.status === 'failed' && <Issues issues={look.issues} source={null} intent="warning" />}
      {answer.status === 'asking' && <Spinner size="tiny" label={words.pane.review.working} />}
      {answer.status === 'failed' && <Issues issues={answer.issues} source={source} intent="info" />}
      {answer.status === 'ready' && source !== null && <Moves review={answer.value} source={source} />}
    </Screen>
  );
}

function Moves({ review, source }: { readonly review: Review; readonly source: Source }): ReactElement {
  const { words } = usePane();
  const { moved, matrix, nobodyMoved } = words.pane.review;
  const kinds = ['promoted', 'demoted', 'entered', 'left'] as const;
  const some = kinds.filter((kind) => review[kind].length > 0);
  return (
    <>
      <Step title={moved}>
        {some.length === 0 && <Body1>{nobodyMoved}</Body1>}
        {some.map((kind) => (
          <Move key={kind} kind={kind} rows={review[kind]} source={source} />
        ))}
      </Step>
      {review.matrix.some((counts) => counts.some((count) => count > 0)) && (
        <Step title={matrix}>
          <MigrationMatrix review={review} />
        </Step>
      )}
    </>
  );
}

function Move(props: {
  readonly kind: 'promoted' | 'demoted' | 'entered' | 'left';
  readonly rows: readonly number[];
  readonly source: Source;
}): ReactElement {
  const styles = useStyles();
  const { words, say } = usePane();
  const desk = useDesk();
  const count = props.rows.length;
  return (
    <div className={styles.move}>
      <Body1>{say(words.pane.review.moves[props.kind], { count })}</Body1>
      <Button size="small" appearance="subtle" onClick={() => void desk.selectRows(props.source, props.rows)}>
        {words.pane.review.select}
      </Button>
    </div>
  );
}

function useReview(source: Source | null): Answer<Review> {
  const { app } = usePane();
  const [answer, setAnswer] = useState<Answer<Review>>({ status: 'none' });
  const [ask] = useState(() => asker<Review>(setAnswer, () => null).ask);
  useEffect(() => {
    if (source === null) return;
    void ask((signal) => app.review(source, { signal, onProgress: () => undefined }));
  }, [ask, app, source]);
  return source === null ? { status: 'none' } : answer;
}
