import { Body1, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactElement } from 'react';
import type { GradeRequest, Review } from '../../app/app.ts';
import type { Source } from '../../app/workbook.ts';
import { shown, type Answer } from '../desk/desk-state.ts';
import { useAct } from '../desk/use-act.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Reply } from '../parts/Reply.tsx';
import { Step } from '../parts/Step.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useViewWords } from '../use-view-words.ts';
import { CutPoints } from './CutPoints.tsx';
import { GoToGrade } from './GoToGrade.tsx';
import { LastRunBar } from './LastRunBar.tsx';
import { MigrationMatrix } from './MigrationMatrix.tsx';
import { MoveList } from './MoveList.tsx';

/** What has changed since the previous grading, when the next one is due, and what the cuts are measured by. */
export function ReviewView(): ReactElement {
  const { words } = usePane();
  const { look, request } = useDeskState();
  return (
    <Screen title={words.pane.tabs.review}>
      {look.status === 'failed' && <Issues issues={look.issues} source={null} intent="warning" />}
      {request !== null && <Reviewed request={request} />}
      {request !== null && <CutPoints request={request} />}
    </Screen>
  );
}

function Reviewed({ request }: { readonly request: GradeRequest }): ReactElement {
  const { app } = usePane();
  const views = useViewWords();
  const { source, scheme } = request;
  const last = useMemo(() => app.lastRun(source, scheme), [app, source, scheme]);
  const graded = source.own.size > 0 || last !== null;
  const answer = useReview(graded ? source : null);
  const review = shown(answer);
  return (
    <>
      {!graded && (
        <>
          <Body1>{views.review.never}</Body1>
          <div>
            <GoToGrade />
          </div>
        </>
      )}
      {last !== null && <LastRunBar last={last} />}
      {answer.status === 'asking' && review === null && <Spinner size="tiny" label={views.review.working} />}
      <Reply answer={answer} source={source} intent="info" />
      {review !== null && <Moves review={review} request={request} />}
    </>
  );
}

function Moves(props: { readonly review: Review; readonly request: GradeRequest }): ReactElement {
  const views = useViewWords();
  const { review, request } = props;
  const { say } = usePane();
  const { moved, matrix, nobodyMoved, incomparable } = views.review;
  const others = review.incomparable.length;
  const compared = review.matrix.some((counts) => counts.some((count) => count > 0));
  // Nobody had a tier before: everybody would be "new", which tells nothing.
  const deleted = Object.entries(review.deleted);
  if (!compared && review.left.length + deleted.length === 0) return <Body1>{views.review.first}</Body1>;
  const kinds = ['promoted', 'demoted', 'entered', 'left'] as const;
  const some = kinds.filter((kind) => review[kind].length > 0);
  return (
    <>
      <Step title={moved}>
        {some.length + deleted.length + others === 0 && <Body1>{nobodyMoved}</Body1>}
        {others > 0 && <Body1>{say(incomparable, { count: others })}</Body1>}
        {some.map((kind) => (
          <MoveList key={kind} kind={kind} rows={review[kind]} list={review.list} request={request} />
        ))}
        {deleted.map(([tier, count]) => (
          <Body1 key={tier}>{say(views.review.deleted, { count, tier })}</Body1>
        ))}
      </Step>
      {compared && (
        <Step title={matrix}>
          <MigrationMatrix review={review} />
        </Step>
      )}
    </>
  );
}

function useReview(source: Source | null): Answer<Review> {
  const { app } = usePane();
  const { answer, ask } = useAct<Review>();
  useEffect(() => {
    if (source !== null) void ask((run) => app.review(source, run));
  }, [ask, app, source]);
  return source === null ? { status: 'none' } : answer;
}
