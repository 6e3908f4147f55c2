import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Preview } from '../../app/app.ts';
import type { Issue } from '../../engine/issue.ts';
import { needName } from '../../locales/index.ts';
import { Pyramid } from '../charts/Pyramid.tsx';
import { pyramidRows } from '../charts/pyramid-rows.ts';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Step } from '../parts/Step.tsx';
import { WaitingForExcel } from '../parts/WaitingForExcel.tsx';
import { generalIssues } from './problems.ts';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
});

/** What the grading would come to; nothing is written yet. */
export function PreviewStep(): ReactElement | null {
  const { words } = usePane();
  const { preview } = useDeskState();
  const known = shown(preview);
  if (preview.status === 'none') return null;
  const busy = preview.status === 'asking';
  return (
    <Step
      title={words.pane.preview.title}
      aside={busy ? <Spinner size="tiny" aria-label={words.pane.preview.working} /> : undefined}
    >
      {busy && preview.slow && known === null && <WaitingForExcel />}
      {preview.status === 'failed' && <Refused issues={preview.issues} />}
      {known !== null && <Figures preview={known} />}
    </Step>
  );
}

/** Why there is no preview; many columns that are missing are one sentence, for each is marked where it is chosen. */
function Refused({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const { words, say, formats, locale } = usePane();
  const { request } = useDeskState();
  const missing = issues.flatMap((issue) => (issue.code === 'column-missing' ? [issue.need] : []));
  if (missing.length < 2) return <Issues issues={issues} source={request?.source ?? null} intent="error" />;
  const names = formats.list(missing.map((need) => needName(need, locale)));
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{say(words.pane.bar.chooseColumns, { names })}</MessageBarBody>
      </MessageBar>
      <Issues
        issues={issues.filter(({ code }) => code !== 'column-missing')}
        source={request?.source ?? null}
        intent="error"
      />
    </>
  );
}

function Figures({ preview }: { readonly preview: Preview }): ReactElement {
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
