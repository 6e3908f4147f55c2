import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { GradeRequest, Move } from '../../app/app.ts';
import type { Source } from '../../app/workbook.ts';
import { called } from '../customer/called.ts';
import { shown, type Answer } from '../desk/desk-state.ts';
import { useAct } from '../desk/use-act.ts';
import { ActButton } from '../parts/ActButton.tsx';
import { Reply } from '../parts/Reply.tsx';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';

/** Names shown of one list; its rows can be selected all. */
const SHOWN = 12;

export type MoveKind = 'promoted' | 'demoted' | 'entered' | 'left';

const MARKS: Readonly<Record<MoveKind, string>> = { promoted: '▲', demoted: '▼', entered: '+', left: '−' };

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  names: {
    margin: 0,
    paddingLeft: '20px',
    ...typographyStyles.body1,
    // Chinese names break between, not inside, where they can.
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  more: { paddingLeft: '20px' },
});

/** Customers that moved one way, by name, from tier to tier. */
export function MoveList(props: {
  readonly kind: MoveKind;
  readonly rows: readonly number[];
  /** Whose rows they are. */
  readonly list: Source;
  readonly request: GradeRequest;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { app, say } = pane;
  const { review } = useViewWords();
  const { kind, rows, list, request } = props;
  const moves = useMoves(request, rows);
  const count = rows.length;
  const sentence = (move: Move): string => {
    const customer = called(move, pane) ?? say(review.nameless, { row: String(move.row + list.top + 2) });
    const phrase = kind === 'entered' ? review.entered : kind === 'left' ? review.left : review.move;
    return say(phrase, { customer, from: move.from ?? '', to: move.to ?? '' });
  };
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.title}>{`${MARKS[kind]} ${say(review.moves[kind], { count })}`}</h3>
        <ActButton size="small" label={review.select} act={() => app.selectRows(list, rows)} />
      </div>
      <Reply answer={moves} source={list} />
      <ul className={styles.names}>
        {(shown(moves) ?? []).map((move) => (
          <li key={move.row}>{sentence(move)}</li>
        ))}
      </ul>
      {count > SHOWN && (
        <Caption1 block className={styles.more}>
          {say(review.more, { count: count - SHOWN })}
        </Caption1>
      )}
    </section>
  );
}

function useMoves(request: GradeRequest, rows: readonly number[]): Answer<readonly Move[]> {
  const { app } = usePane();
  const { answer, ask } = useAct<readonly Move[]>();
  useEffect(() => {
    void ask((run) => app.moves(request, rows.slice(0, SHOWN), run));
  }, [ask, app, request, rows]);
  return answer;
}
