import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { useDesk } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { withoutOwn } from '../state/choices.ts';
import { useViewWords } from '../use-view-words.ts';

/** Said when the scheme was changed on its sheet while changes made here were not saved: the person chooses. */
export function Conflict(props: { readonly scheme: Scheme; readonly onKeep: () => void }): ReactElement {
  const { choices } = usePane();
  const views = useViewWords();
  const desk = useDesk();
  const { text, useSheet, keepMine } = views.scorecard.conflict;
  const takeSheet = (): void => {
    desk.keepMine();
    choices.update((now) => ({ ...withoutOwn(now, props.scheme.id), scheme: props.scheme.id }));
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={takeSheet}>
          {useSheet}
        </Button>
        <Button size="small" onClick={props.onKeep}>
          {keepMine}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
