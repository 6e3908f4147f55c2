import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Source } from '../../app/workbook.ts';
import { usePane } from '../pane.ts';
import { ActButton } from '../parts/ActButton.tsx';
import { useTell } from '../parts/use-tell.ts';
import { isHarmless, type Problem } from './problems.ts';

/** Sentences shown of one problem; its rows can be selected all. */
const SHOWN = 3;

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  problem: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  title: { margin: 0 },
  harmless: { borderLeftColor: tokens.colorNeutralStroke1 },
  sentence: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Each reason with its first rows in words, and a button that selects all of them. */
export function Problems(props: {
  readonly problems: readonly Problem[];
  readonly source: Source;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {props.problems.map((problem) => (
        <ProblemBlock key={problem.key} problem={problem} source={props.source} />
      ))}
    </div>
  );
}

function ProblemBlock({
  problem,
  source,
}: {
  readonly problem: Problem;
  readonly source: Source;
}): ReactElement {
  const styles = useStyles();
  const { app, words, say } = usePane();
  const tell = useTell();
  const { reasons, more, select } = words.pane.problems;
  const count = problem.rows.length;
  const rest = problem.issues.length - SHOWN;
  return (
    <div className={isHarmless(problem) ? `${styles.problem} ${styles.harmless}` : styles.problem}>
      <Body1 as="h3" className={styles.title}>
        {say(reasons[problem.code], { count, column: problem.column ?? '' })}
      </Body1>
      {problem.issues.slice(0, SHOWN).map((issue, at) => (
        <Caption1 key={`${issue.row} ${at}`} className={styles.sentence}>
          {tell(issue, source)}
        </Caption1>
      ))}
      {rest > 0 && <Caption1 className={styles.sentence}>{say(more, { count: rest })}</Caption1>}
      <ActButton
        size="small"
        label={say(select, { count })}
        act={() => app.selectRows(source, problem.rows)}
      />
    </div>
  );
}
