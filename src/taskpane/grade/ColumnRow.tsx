import { Field, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Look } from '../../app/app.ts';
import type { Match, Need } from '../../engine/mapping/mapping.ts';
import { needName, type Formats } from '../../locales/index.ts';
import { usePane } from '../pane.ts';
import { Choice } from '../parts/Choice.tsx';
import { withColumn } from '../state/choices.ts';
import { columnState } from './column-state.ts';

const useStyles = makeStyles({
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexWrap: 'wrap',
  },
  state: { ...typographyStyles.caption2Strong, color: tokens.colorNeutralForeground3 },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  guess: { color: tokens.colorStatusWarningForeground3 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  unused: {},
});

/** One need and the column that meets it. */
export function ColumnRow(props: {
  readonly look: Look;
  readonly need: Need;
  readonly match: Match | undefined;
  readonly scheme: string;
}): ReactElement {
  const styles = useStyles();
  const { words, say, choices, locale, formats } = usePane();
  const { none, state: states, kinds, samples } = words.pane.columns;
  const { need, match, look } = props;
  const state = columnState(need, match);
  const sketch = look.columns.find((column) => column.index === match?.column);
  const name = needName(need.name, locale);
  const options = look.columns.map(({ header }) => ({ value: header, text: header }));
  return (
    <Field
      label={
        <span className={styles.label}>
          {name}
          <span className={mergeClasses(styles.state, styles[state])}>{states[state]}</span>
        </span>
      }
      hint={
        sketch === undefined
          ? undefined
          : say(samples, {
              kind: kinds[sketch.kind],
              samples: sketch.samples
                .slice(0, 3)
                .map((text) => shownAs(sketch.kind, text, formats))
                .join(' · '),
            })
      }
    >
      <Choice
        value={sketch?.header ?? ''}
        options={[{ value: '', text: none }, ...options]}
        onChoose={(header) =>
          choices.update((now) => withColumn(now, { scheme: props.scheme, key: need.key }, header))
        }
      />
    </Field>
  );
}

/** A sample as its cell shows it: rates in percent, days as dates. */
function shownAs(kind: string, text: string, formats: Formats): string {
  const number = text === '' ? NaN : Number(text);
  if (!Number.isFinite(number)) return text;
  return kind === 'percent' ? formats.percent(number) : kind === 'date' ? formats.date(number) : text;
}
