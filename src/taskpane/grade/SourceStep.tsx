import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shown } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { Step } from '../parts/Step.tsx';
import { WaitingForExcel } from '../parts/WaitingForExcel.tsx';

const useStyles = makeStyles({
  address: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** What is selected. */
export function SourceStep(): ReactElement {
  const styles = useStyles();
  const { words, say } = usePane();
  const { look } = useDeskState();
  const { title, looking, table, rows } = words.pane.source;
  const source = shown(look)?.source ?? null;
  return (
    <Step title={title} aside={source === null ? undefined : say(rows, { count: source.rowCount })}>
      <div aria-live="polite">
        {source !== null && (
          <Body1 block>
            {source.kind === 'table' ? say(table, { name: source.name }) : source.address}{' '}
            <Text className={styles.address} size={200}>
              {source.kind === 'table' ? source.address : ''}
            </Text>
          </Body1>
        )}
        {source === null && look.status === 'asking' && <Body1 block>{looking}</Body1>}
        {look.status === 'asking' && look.slow && <WaitingForExcel />}
        {look.status === 'failed' && <Issues issues={look.issues} source={null} intent="warning" />}
      </div>
    </Step>
  );
}
