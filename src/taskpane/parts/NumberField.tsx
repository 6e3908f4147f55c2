import { Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { numberText } from './number-text.ts';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
});

/** A number that may be half typed: the text stays as it is while it is being edited, whole numbers are passed on at once. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | null;
  readonly onNumber: (value: number) => void;
  /** Called when the field is emptied; without it an empty field is ignored. */
  readonly onEmpty?: () => void;
  readonly min?: number;
  readonly max?: number;
  readonly suffix?: string;
}): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (text: string): void => {
    setTyped(text);
    if (text.trim() === '') return props.onEmpty?.();
    const value = Number(text);
    if (Number.isFinite(value)) props.onNumber(value);
  };
  return (
    <Input
      className={styles.input}
      size="small"
      type="number"
      step="any"
      min={props.min}
      max={props.max}
      aria-label={props.label}
      contentAfter={props.suffix === undefined ? undefined : <span aria-hidden="true">{props.suffix}</span>}
      value={typed ?? (props.value === null ? '' : numberText(props.value))}
      onChange={(_event, { value }) => commit(value)}
      onBlur={() => setTyped(null)}
    />
  );
}
