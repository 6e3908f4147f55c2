import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane.ts';

/** Said when Excel has not answered for a second, which most often means that a cell is being edited. */
export function WaitingForExcel(): ReactElement {
  const { words } = usePane();
  return (
    <MessageBar intent="info" layout="multiline" style={{ width: '100%' }}>
      <MessageBarBody>{words.pane.waitingForExcel}</MessageBarBody>
    </MessageBar>
  );
}
