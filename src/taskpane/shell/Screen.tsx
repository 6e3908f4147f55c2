import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { VISUALLY_HIDDEN } from '../parts/visually-hidden.ts';

// A pane too low for a scrolling middle (400 % zoom) scrolls as a whole.
const LOW = '@media (max-height: 260px)';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  title: VISUALLY_HIDDEN,
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} 20px`,
    '& > *': { flexShrink: 0 },
    [LOW]: { overflowY: 'visible' },
  },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} 20px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** One view: its content scrolls, its next step stays in sight. The title is for screen readers; the tab shows it to the eye. */
export function Screen(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{props.title}</h1>
      <div className={styles.body}>{props.children}</div>
      {props.footer !== undefined && <div className={styles.foot}>{props.footer}</div>}
    </main>
  );
}
