import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { MatrixAxis, RatedCriterion } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useViewWords } from '../use-view-words.ts';
import { withAt, withoutAt } from './editing.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 72px 28px',
    columnGap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalXXS,
    '& input[type="number"]': { textAlign: 'right' },
  },
  name: { minWidth: 0, width: '100%' },
});

/** The criteria of an axis with their weights, which count by their proportions. */
export function AxisCriteria(props: {
  readonly axis: MatrixAxis;
  readonly put: (axis: MatrixAxis) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { kaism } = useViewWords().methods;
  const { criteria } = props.axis;
  const put = (list: readonly RatedCriterion[]): void => props.put({ ...props.axis, criteria: list });
  const add = (): void => {
    const id = `own-${criteria.length + 1}-${Math.max(0, ...criteria.map((each) => each.id.length))}`;
    put([...criteria, { id, name: kaism.newCriterion, measure: null, column: null, weight: 10 }]);
  };
  return (
    <Field label={kaism.criteria}>
      <div role="group" aria-label={kaism.criteria}>
        {criteria.map((criterion, at) => (
          <div key={criterion.id} className={styles.row}>
            <Input
              className={styles.name}
              size="small"
              aria-label={say(kaism.nameOf, { row: at + 1 })}
              value={criterion.name}
              onChange={(_event, { value }) => put(withAt(criteria, at, { ...criterion, name: value }))}
            />
            <NumberField
              label={say(kaism.weightOf, { name: criterion.name })}
              min={0}
              value={criterion.weight}
              onNumber={(weight) => put(withAt(criteria, at, { ...criterion, weight }))}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={say(kaism.remove, { name: criterion.name })}
              onClick={() => put(withoutAt(criteria, at))}
            />
          </div>
        ))}
        <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={add}>
          {kaism.add}
        </Button>
      </div>
    </Field>
  );
}
