import {
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  mergeClasses,
  Option,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Look } from '../../app/app.ts';
import type { Match, Need } from '../../engine/mapping/mapping.ts';
import type { ColumnSketch } from '../../engine/table/table.ts';
import { needName } from '../../locales/index.ts';
import { usePane } from '../pane.ts';
import { withColumn } from '../state/choices.ts';
import { columnState } from './column-state.ts';

const useStyles = makeStyles({
  picker: { minWidth: 0, width: '100%' },
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexWrap: 'wrap',
  },
  option: { display: 'flex', flexDirection: 'column' },
  state: { ...typographyStyles.caption2Strong, color: tokens.colorNeutralForeground3 },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  guess: { color: tokens.colorStatusWarningForeground3 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  unused: {},
  samples: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** One need and the column that meets it. */
export function ColumnRow(props: {
  readonly look: Look;
  readonly need: Need;
  readonly match: Match | undefined;
  readonly scheme: string;
}): ReactElement {
  const styles = useStyles();
  const { words, say, choices, locale } = usePane();
  const { none, state: states, samples } = words.pane.columns;
  const { need, match, look } = props;
  const state = columnState(need, match);
  const sketch = look.columns.find((column) => column.index === match?.column);
  const label = (
    <span className={styles.label}>
      {needName(need.name, locale)}
      <span className={mergeClasses(styles.state, styles[state])}>{states[state]}</span>
    </span>
  );
  return (
    <Field
      label={label}
      hint={
        sketch === undefined ? undefined : say(samples, { samples: sketch.samples.slice(0, 3).join(' · ') })
      }
    >
      <Dropdown
        className={styles.picker}
        size="small"
        value={sketch?.header ?? none}
        selectedOptions={[sketch?.header ?? '']}
        onOptionSelect={(_event, { optionValue }) =>
          choices.update((now) => withColumn(now, { scheme: props.scheme, key: need.key }, optionValue ?? ''))
        }
      >
        <Option value="">{none}</Option>
        {look.columns.map((column) => columnOption(column, styles))}
      </Dropdown>
    </Field>
  );
}

// Not a component: Dropdown reads its options from its direct children.
function columnOption(column: ColumnSketch, styles: ReturnType<typeof useStyles>): ReactElement {
  return (
    <Option key={column.index} value={column.header} text={column.header}>
      <span className={styles.option}>
        {column.header}
        <Caption1 className={styles.samples}>{column.samples.slice(0, 3).join(' · ')}</Caption1>
      </span>
    </Option>
  );
}
