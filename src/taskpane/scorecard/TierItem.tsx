import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme, Tier } from '../../engine/scheme/scheme.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { withoutTier, withTier } from './edit.ts';
import { useViewWords } from '../use-view-words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  swatch: {
    width: '14px',
    height: '14px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  triple: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr 56px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  full: { minWidth: 0, width: '100%' },
  color: { width: '100%', height: '24px', padding: 0, border: 'none', background: 'none' },
});

/** One tier: its name, where it begins, what its customers are owed. */
export function TierItem(props: {
  readonly scheme: Scheme;
  readonly at: number;
  readonly tier: Tier;
  readonly edit: (scheme: Scheme) => void;
}): ReactElement {
  const styles = useStyles();
  const views = useViewWords();
  const { scheme, at, tier, edit } = props;
  const change = (part: Partial<Tier>): void => edit(withTier(scheme, at, part));
  const { name, cuts, color, strategy, responseDays, removeTier } = views.scorecard;
  const by = 'tiering' in scheme ? scheme.tiering.by : null;
  const unit = by === 'score' ? 1 : 100;
  return (
    <AccordionItem value={at}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.head}>
          <span className={styles.swatch} style={{ backgroundColor: tier.color }} />
          <span className={styles.name}>{tier.name}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Field label={name}>
          <Input
            className={styles.full}
            size="small"
            value={tier.name}
            onChange={(_event, { value }) => change({ name: value })}
          />
        </Field>
        <div className={styles.triple}>
          {by !== null && tier.cut !== null ? (
            <Field label={cuts[by]}>
              <NumberField
                label={cuts[by]}
                min={0}
                max={100}
                suffix={by === 'score' ? undefined : '%'}
                value={Number((tier.cut * unit).toPrecision(12))}
                onNumber={(value) => change({ cut: value / unit })}
              />
            </Field>
          ) : (
            <span />
          )}
          <Field label={responseDays}>
            <NumberField
              label={responseDays}
              min={0}
              value={tier.responseDays}
              onNumber={(value) => change({ responseDays: value })}
              onEmpty={() => change({ responseDays: null })}
            />
          </Field>
          <Field label={color}>
            <input
              type="color"
              aria-label={color}
              className={styles.color}
              value={tier.color}
              onChange={(event) => change({ color: event.target.value.toUpperCase() })}
            />
          </Field>
        </div>
        <Field label={strategy}>
          <Textarea
            size="small"
            resize="vertical"
            value={tier.strategy}
            onChange={(_event, { value }) => change({ strategy: value })}
          />
        </Field>
        <div>
          <Button size="small" appearance="subtle" onClick={() => edit(withoutTier(scheme, at))}>
            {removeTier}
          </Button>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
