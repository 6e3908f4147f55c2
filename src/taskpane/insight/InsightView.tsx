import { Body1, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Insight } from '../../app/app.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Reply } from '../parts/Reply.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useViewWords } from '../use-view-words.ts';
import { Figures } from './Figures.tsx';
import { HeatMap } from './HeatMap.tsx';
import { Pareto } from './Pareto.tsx';
import { QuadrantChart } from './QuadrantChart.tsx';
import { useInsight } from './use-insight.ts';
import { Worth } from './Worth.tsx';

/** What the values of the list say: where the value comes from, whether grading pays, and the method's own picture. */
export function InsightView(): ReactElement {
  const { words } = usePane();
  const views = useViewWords();
  const { look, request } = useDeskState();
  const answer = useInsight();
  const insight = shown(answer);
  return (
    <Screen title={words.pane.tabs.insight}>
      {look.status === 'failed' && <Issues issues={look.issues} source={null} intent="warning" />}
      {request === null && look.status !== 'failed' && <Body1>{views.insight.need}</Body1>}
      {answer.status === 'asking' && insight === null && (
        <Spinner size="tiny" label={views.insight.working} />
      )}
      <Reply answer={answer} source={request?.source ?? null} intent="warning" />
      {insight !== null && <Found insight={insight} />}
    </Screen>
  );
}

function Found({ insight }: { readonly insight: Insight }): ReactElement {
  const views = useViewWords();
  return (
    <>
      {insight.concentration === null && <Body1>{views.insight.noValue}</Body1>}
      {insight.concentration !== null && <Pareto insight={insight} concentration={insight.concentration} />}
      {insight.applicability !== null && <Worth applicability={insight.applicability} />}
      {insight.rfm !== null && <HeatMap heat={insight.rfm} />}
      {insight.kaism !== null && <QuadrantChart quadrants={insight.kaism} />}
      {insight.concentration !== null && <Figures concentration={insight.concentration} />}
    </>
  );
}
