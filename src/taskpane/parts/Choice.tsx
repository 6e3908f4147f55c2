import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ full: { minWidth: 0, width: '100%' } });

/** One thing that can be chosen. */
export interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
}

/** A list to choose one of; the browser's own, which every keyboard and screen reader knows. */
export function Choice<T extends string>(props: {
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
  /** Where no `Field` around it names it. */
  readonly label?: string;
  readonly size?: 'small' | 'medium';
}): ReactElement {
  const styles = useStyles();
  return (
    <Select
      className={styles.full}
      size={props.size ?? 'small'}
      aria-label={props.label}
      value={props.value}
      onChange={(_event, { value }) => {
        const chosen = props.options.find((option) => option.value === value);
        if (chosen !== undefined) props.onChoose(chosen.value);
      }}
    >
      {props.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </Select>
  );
}

/** Options in the order of the keys, worded by a section of the locale. */
export function optionsOf<T extends string>(
  keys: readonly T[],
  words: Readonly<Record<NoInfer<T>, string>>,
): readonly Option<T>[] {
  return keys.map((value) => ({ value, text: words[value] }));
}
