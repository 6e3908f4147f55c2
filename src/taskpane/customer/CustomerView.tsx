import { Badge, Body1, Caption1, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { ratesIn } from '../../app/read-source.ts';
import type { Explained, GradeRequest } from '../../app/app.ts';
import type { Phrase } from '../../locales/phrase.ts';
import type { Rates } from '../../locales/reasons.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Reply } from '../parts/Reply.tsx';
import { Step } from '../parts/Step.tsx';
import { Screen } from '../shell/Screen.tsx';
import { PENDING_COLOR } from '../charts/pyramid-rows.ts';
import { textOn } from '../theme/contrast.ts';
import { useViewWords } from '../use-view-words.ts';
import { WriteSheet } from '../insight/WriteSheet.tsx';
import { Background } from './Background.tsx';
import { called } from './called.ts';
import { nextStep } from './next-step.ts';
import { OverrideForm } from './OverrideForm.tsx';
import { isScored, PartsChart } from './PartsChart.tsx';
import { useExplanation } from './use-explanation.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { margin: 0, overflowWrap: 'anywhere' },
  tier: { forcedColorAdjust: 'none' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The selected customer: its tier, where the points came from, and the smallest change that lifts it. */
export function CustomerView(): ReactElement {
  const { words } = usePane();
  const views = useViewWords();
  const { look, request } = useDeskState();
  const answer = useExplanation();
  const { selectRow, leftOut, working } = views.customer;
  const explanation = shown(answer);
  return (
    <Screen title={words.pane.tabs.customer}>
      {look.status === 'failed' && <Issues issues={look.issues} source={null} intent="warning" />}
      {answer.status === 'none' && look.status !== 'failed' && <Body1>{selectRow}</Body1>}
      {answer.status === 'asking' && explanation === null && <Spinner size="tiny" label={working} />}
      <Reply answer={answer} source={request?.source ?? null} intent="warning" />
      {answer.status === 'ready' && explanation === null && <Body1>{leftOut}</Body1>}
      {explanation !== null && <Why explanation={explanation} />}
    </Screen>
  );
}

function Why({ explanation }: { readonly explanation: Explained }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { words, say, formats } = pane;
  const views = useViewWords();
  const { request } = useDeskState();
  const tier = request?.scheme.tiers.find((each) => each.name === explanation.tier);
  const color = tier?.color ?? PENDING_COLOR;
  const { row, next, strategy, responseDays, points, values } = views.customer;
  const rates = useMemo(() => ratesOf(request), [request]);
  // Where a tier was set by hand, what the scheme would ask for is no step.
  const stepsOn =
    tier !== undefined &&
    explanation.tier === explanation.computed &&
    (explanation.gap !== null || tier === request?.scheme.tiers[0]);
  const sheetRow = explanation.row + (request?.source.top ?? 0) + 2;
  return (
    <>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.name}>
          {called(explanation, pane) ?? say(row, { row: String(sheetRow) })}
        </Subtitle2>
        <Badge size="large" className={styles.tier} style={{ backgroundColor: color, color: textOn(color) }}>
          {explanation.tier ?? words.common.pending}
        </Badge>
        {explanation.score !== null && (
          <Body1>{say(scoreIn(views.customer, request), { score: formats.number(explanation.score) })}</Body1>
        )}
      </div>
      {explanation.parts.length > 0 && (
        <Step title={isScored(explanation.parts) ? points : values}>
          <PartsChart parts={explanation.parts} rates={rates} />
        </Step>
      )}
      {stepsOn && (
        <Step title={next}>
          <Body1>{nextStep(explanation, { pane, views, rates })}</Body1>
        </Step>
      )}
      {explanation.strategy !== '' && (
        <Step title={strategy}>
          <Body1>{explanation.strategy}</Body1>
          {explanation.responseDays !== null && (
            <Caption1 className={styles.note}>
              {say(responseDays, { count: explanation.responseDays })}
            </Caption1>
          )}
        </Step>
      )}
      <Background explanation={explanation} />
      {request !== null && (
        <OverrideForm
          key={`${explanation.row} ${explanation.customer ?? ''}`}
          explanation={explanation}
          tiers={request.scheme.tiers}
        />
      )}
      <WriteSheet
        key={explanation.row}
        sheet={{ kind: 'profile', row: explanation.row }}
        label={views.customer.profile}
      />
    </>
  );
}

/** What the score is called: points, but for the scores and the money of two methods. */
function scoreIn(words: ViewWords['customer'], request: GradeRequest | null): Phrase {
  const method = request?.scheme.method;
  if (method === 'clv') return words.lifetimeValue;
  return method === 'rfm' || method === 'rfm-orders' ? words.rfmScore : words.score;
}

function ratesOf(request: GradeRequest | null): Rates {
  return request === null ? new Set() : ratesIn(request.source, request.mapping, request.scheme);
}
