import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { sqlWordsOf } from '../../locales/sql-words.ts';
import { usePane } from '../pane.ts';
import { CopyButton } from './CopyButton.tsx';

const useStyles = makeStyles({
  code: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The statement to read and to copy; where the clipboard is closed it is marked, and the keys that copy it are named. */
export function Statement(props: {
  readonly text: string | null;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const words = sqlWordsOf(usePane().locale).pane;
  const field = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState(false);
  const mark = (): void => {
    setRefused(true);
    field.current?.focus();
  };
  return (
    <>
      {props.text !== null && (
        <Field label={words.statement}>
          <Textarea
            className={styles.code}
            ref={field}
            readOnly
            value={props.text}
            rows={14}
            onFocus={(event) => event.target.select()}
          />
        </Field>
      )}
      <Caption1 role="status">{refused ? words.copyByHand : ''}</Caption1>
      <div className={styles.buttons}>
        {props.text !== null && (
          <CopyButton text={props.text} label={words.copy} done={words.copied} onRefused={mark} />
        )}
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {words.close}
        </Button>
      </div>
    </>
  );
}
