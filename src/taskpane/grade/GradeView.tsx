import { Accordion, Caption1, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useRef, useState, type ReactElement } from 'react';
import type { GradeRequest, Look } from '../../app/app.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Screen } from '../shell/Screen.tsx';
import { columnState } from './column-state.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { GradeBar } from './GradeBar.tsx';
import { MethodStep } from './MethodStep.tsx';
import { OptionsPanel } from './OptionsPanel.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { problemsOf, type Problem } from './problems.ts';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { SourceStep } from './SourceStep.tsx';
import { WelcomeCard } from './WelcomeCard.tsx';

// All of one script, which is fetched right after the first screen.
const OutcomeCard = lazy(async () => ({
  default: (await import(/* webpackChunkName: "grade" */ './OutcomeCard.tsx')).OutcomeCard,
}));

const OwnSheetNotice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "grade" */ './OwnSheetNotice.tsx')).OwnSheetNotice,
}));

const StaleNotice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "grade" */ './StaleNotice.tsx')).StaleNotice,
}));

// An accordion indents its content; here it lines up with the steps above.
const useStyles = makeStyles({ panels: { marginInline: '-12px' }, list: { outlineStyle: 'none' } });

/** From the selection to a graded list. */
export function GradeView(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const { look, request, preview, sheetIssues, unheard, unkept, run } = useDeskState();
  const found = shown(look);
  const issues = shown(preview)?.issues;
  const problems = useMemo(() => problemsOf(issues ?? []), [issues]);
  return (
    <Screen title={words.pane.tabs.grade} footer={<GradeBar />}>
      {/* The button that was pressed goes; who works by keyboard goes on from where the list is named. */}
      <WelcomeCard onDone={() => list.current?.focus()} />
      {run.status !== 'idle' && (
        <Suspense fallback={null}>
          <OutcomeCard />
        </Suspense>
      )}
      <div ref={list} tabIndex={-1} className={styles.list}>
        <SourceStep />
      </div>
      <Suspense fallback={null}>{found !== null && <OwnSheetNotice look={found} />}</Suspense>
      <Suspense fallback={null}>
        <StaleNotice />
      </Suspense>
      {unheard.length > 0 && <Caption1>{words.pane.unheard}</Caption1>}
      <Issues issues={unheard} source={null} intent="warning" />
      {unkept.length > 0 && <Caption1>{words.pane.unkept}</Caption1>}
      <Issues issues={unkept} source={null} intent="warning" />
      <Issues issues={sheetIssues} source={null} intent="warning" />
      <MethodStep />
      <PreviewStep />
      {found !== null && request !== null && <Panels look={found} request={request} problems={problems} />}
    </Screen>
  );
}

/** Panels opened or closed by hand; what was not touched follows the doubts. */
type Touched = Readonly<Record<string, boolean>>;

function Panels(props: {
  readonly look: Look;
  readonly request: GradeRequest;
  readonly problems: readonly Problem[];
}): ReactElement {
  const styles = useStyles();
  const [touched, setTouched] = useState<Touched>({});
  const [doubted, setDoubted] = useState('');
  const { look, request } = props;
  const doubtful = look.needs.some((need, at) =>
    ['guess', 'missing'].includes(columnState(need, request.mapping[at])),
  );
  // The last doubt settled, the panel stays: who is choosing in it would lose the place.
  const { id } = request.scheme;
  if (doubtful && doubted !== id) setDoubted(id);
  const open = ['problems', 'columns', 'options'].filter(
    (panel) => touched[panel] ?? (panel === 'columns' && (doubtful || doubted === id)),
  );
  return (
    <Accordion
      className={styles.panels}
      multiple
      collapsible
      openItems={open}
      onToggle={(_event, { value, openItems }) =>
        setTouched({ ...touched, [String(value)]: openItems.includes(value) })
      }
    >
      <ProblemsPanel problems={props.problems} source={request.source} />
      <ColumnsPanel look={look} request={request} />
      <OptionsPanel request={request} />
    </Accordion>
  );
}
