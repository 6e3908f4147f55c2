import type { MessageBarProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Source } from '../../app/workbook.ts';
import type { Answer } from '../desk/desk-state.ts';
import { Issues } from './Issues.tsx';
import { WaitingForExcel } from './WaitingForExcel.tsx';

/** What Excel has to say to what was asked: that it cannot yet, or why not at all. Nothing when it answers. */
export function Reply(props: {
  readonly answer: Answer<unknown>;
  readonly source?: Source | null;
  readonly intent?: MessageBarProps['intent'];
}): ReactElement | null {
  const { answer, source = null, intent = 'error' } = props;
  if (answer.status === 'failed') return <Issues issues={answer.issues} source={source} intent={intent} />;
  return answer.status === 'asking' && answer.slow ? <WaitingForExcel /> : null;
}
