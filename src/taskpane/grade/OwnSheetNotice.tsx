import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Look } from '../../app/app.ts';
import { useAct } from '../desk/use-act.ts';
import { usePane } from '../pane.ts';
import { Reply } from '../parts/Reply.tsx';

/** Said while a report or scorecard of ours is in front; the list that the pane speaks of is one click away. */
export function OwnSheetNotice({ look }: { readonly look: Look }): ReactElement | null {
  const { app, words, say } = usePane();
  const { answer, ask } = useAct();
  if (look.ownSheet === null) return null;
  const { ownSheet, toList } = words.pane.source;
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say(ownSheet, { sheet: look.ownSheet })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void ask(() => app.selectRows(look.source, [0]))}>
            {toList}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <Reply answer={answer} />
    </>
  );
}
