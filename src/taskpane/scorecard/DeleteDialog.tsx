import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { withoutOwn } from '../state/choices.ts';
import { useViewWords } from '../use-view-words.ts';

/** Asks before a scheme of the user's own is thrown away: the one act here that cannot be taken back. */
export function DeleteDialog(props: {
  readonly scheme: Scheme;
  readonly open: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { choices, say } = usePane();
  const views = useViewWords();
  const { deleteTitle, deleteText, remove, cancel } = views.scorecard;
  const removeNow = (): void => {
    props.onClose();
    choices.update((now) => withoutOwn(now, props.scheme.id));
  };
  return (
    <Dialog
      modalType="alert"
      open={props.open}
      onOpenChange={(_event, { open }) => (open ? undefined : props.onClose())}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(deleteTitle, { name: props.scheme.name })}</DialogTitle>
          <DialogContent>{deleteText}</DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{cancel}</Button>
            <Button appearance="primary" onClick={removeNow}>
              {remove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
