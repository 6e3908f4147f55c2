import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ full: { minWidth: 0, width: '100%' } });

/** A labelled line of text. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
}): ReactElement {
  const styles = useStyles();
  return (
    <Field label={props.label} hint={props.hint}>
      <Input
        className={styles.full}
        size="small"
        type={props.type ?? 'text'}
        value={props.value}
        onChange={(_event, { value }) => props.onText(value)}
      />
    </Field>
  );
}
