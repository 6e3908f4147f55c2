import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { Condition } from '../../engine/scheme/scheme.ts';
import { Choice } from '../parts/Choice.tsx';
import { useViewWords } from '../use-view-words.ts';
import { isInPercent, limitIn, limitText, withLimitKept } from './limit.ts';

const OPS = ['>=', '>', '<=', '<', '=', '<>'] as const;
const SIGNS: Readonly<Record<Condition['op'], string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
  '<>': '≠',
};

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 50px 44px 28px',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXS,
  },
  field: { gridColumnStart: 1, gridColumnEnd: 4 },
  limit: { gridColumnStart: 3, gridColumnEnd: 5 },
  input: { minWidth: 0, width: '100%' },
});

/** One comparison: which field, for a name needs the width, and below it how it is compared with what. */
export function ConditionRow(props: {
  readonly condition: Condition;
  readonly fields: readonly string[];
  /** Those of them that are compared in percent. */
  readonly percent: ReadonlySet<string>;
  readonly edit: (condition: Condition) => void;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}): ReactElement {
  const styles = useStyles();
  const { condition: words } = useViewWords().methods;
  const { condition, edit, percent } = props;
  const compare = (next: Condition): void => edit(withLimitKept(condition, next, percent));
  const fields = props.fields.includes(condition.field) ? props.fields : [condition.field, ...props.fields];
  return (
    <div className={styles.row}>
      <div className={styles.field}>
        <Choice
          label={words.field}
          value={condition.field}
          options={fields.map((value) => ({ value, text: value }))}
          onChoose={(field) => compare({ ...condition, field })}
        />
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={props.removeLabel}
        onClick={props.onRemove}
      />
      <Choice
        label={words.of}
        value={condition.of}
        options={[
          { value: 'value', text: words.value },
          { value: 'share', text: words.share },
        ]}
        onChoose={(of) => compare({ ...condition, of })}
      />
      <Choice
        label={words.op}
        value={condition.op}
        options={OPS.map((value) => ({ value, text: SIGNS[value] }))}
        onChoose={(op) => edit({ ...condition, op })}
      />
      <div className={styles.limit}>
        <Limit
          value={condition.value}
          percent={isInPercent(condition, percent)}
          label={words.limit}
          onLimit={(value) => edit({ ...condition, value })}
        />
      </div>
    </div>
  );
}

function Limit(props: {
  readonly value: Condition['value'];
  readonly percent: boolean;
  readonly label: string;
  readonly onLimit: (value: Condition['value']) => void;
}): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (text: string): void => {
    setTyped(text);
    const limit = limitIn(text, props.percent);
    if (limit !== null) props.onLimit(limit);
  };
  return (
    <Input
      className={styles.input}
      size="small"
      aria-label={props.label}
      contentAfter={props.percent ? <span aria-hidden="true">%</span> : undefined}
      value={typed ?? limitText(props.value, props.percent)}
      onChange={(_event, { value }) => commit(value)}
      onBlur={() => setTyped(null)}
    />
  );
}
