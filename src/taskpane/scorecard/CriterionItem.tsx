import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Criterion, Scale, ScorecardScheme } from '../../engine/scheme/scheme.ts';
import { usePercentFields } from '../methods/use-percent-fields.ts';
import { usePane } from '../pane.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useViewWords } from '../use-view-words.ts';
import { CriterionValues } from './CriterionValues.tsx';
import { scaleOf, withCriterion, withoutCriterion } from './edit.ts';
import { ScaleEditor } from './ScaleEditor.tsx';
import { Sparkline } from './Sparkline.tsx';

const KINDS = [
  'steps',
  'linear',
  'labels',
  'quantile',
  'percentile',
  'min-max',
] as const satisfies readonly Scale['kind'][];

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, width: '100%' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  weight: { fontVariantNumeric: 'tabular-nums' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  pair: { display: 'grid', gridTemplateColumns: '1fr 84px', columnGap: tokens.spacingHorizontalS },
  full: { minWidth: 0, width: '100%' },
});

/** One criterion: closed, its name, points over its values and weight; open, all of it. */
export function CriterionItem(props: {
  readonly scheme: ScorecardScheme;
  readonly at: number;
  readonly criterion: Criterion;
  readonly edit: (scheme: ScorecardScheme) => void;
}): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const views = useViewWords();
  const { methods } = views;
  const { criterion, scheme, at } = props;
  const percent = usePercentFields(scheme).has(criterion.name);
  const change = (part: Partial<Criterion>): void => props.edit(withCriterion(scheme, at, part));
  const { name, weight, scale, scaleKinds, lowerIsBetter, removeCriterion } = views.scorecard;
  return (
    <AccordionItem value={criterion.id}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.head}>
          <span className={styles.name}>{criterion.name}</span>
          <Sparkline criterion={criterion} />
          <span className={styles.weight}>{formats.number(criterion.weight)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={styles.pair}>
          <Field label={name}>
            <Input
              className={styles.full}
              size="small"
              value={criterion.name}
              onChange={(_event, { value }) => change({ name: value })}
            />
          </Field>
          <Field label={weight}>
            <NumberField
              label={weight}
              min={0}
              max={100}
              value={criterion.weight}
              onNumber={(value) => change({ weight: value })}
            />
          </Field>
        </div>
        <Field label={scale}>
          <Choice
            value={criterion.scale.kind}
            options={optionsOf(KINDS, scaleKinds)}
            onChoose={(kind) => {
              if (kind !== criterion.scale.kind) change({ scale: scaleOf(kind, criterion.weight) });
            }}
          />
        </Field>
        <CriterionValues criterion={criterion} percent={percent} />
        <ScaleEditor scale={criterion.scale} percent={percent} edit={(next) => change({ scale: next })} />
        <Switch
          label={lowerIsBetter}
          checked={criterion.better === 'lower'}
          onChange={(_event, { checked }) => change({ better: checked ? 'lower' : 'higher' })}
        />
        <Switch
          label={methods.required}
          checked={criterion.required}
          onChange={(_event, { checked }) => change({ required: checked })}
        />
        <TextField
          label={methods.column}
          hint={methods.columnHint}
          value={criterion.column ?? ''}
          onText={(column) => change({ column: column.trim() === '' ? null : column })}
        />
        <div>
          <Button size="small" appearance="subtle" onClick={() => props.edit(withoutCriterion(scheme, at))}>
            {removeCriterion}
          </Button>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
