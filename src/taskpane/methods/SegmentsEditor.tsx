import {
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Switch,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RfmScheme, SegmentMap } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { Step } from '../parts/Step.tsx';
import { useViewWords } from '../use-view-words.ts';
import { withAt, type Editing } from './editing.ts';
import { withRowText, segmentRows, type SegmentRow } from './segment-rows.ts';

const THRESHOLDS = ['mean', 'median', 'score-mean'] as const;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  codeRow: { gridTemplateColumns: '92px 1fr' },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  hint: { marginBottom: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
});

/** Which scores make which segment. Segments are tiers; their names are edited there. */
export function SegmentsEditor({ scheme, edit }: Editing<RfmScheme>): ReactElement {
  const { rfm } = useViewWords().methods;
  const { segments } = scheme;
  const put = (next: SegmentMap): void => edit({ ...scheme, segments: next });
  return (
    <Step title={rfm.segments}>
      {segments.kind === 'eight' ? (
        <Eight map={segments} scheme={scheme} put={put} />
      ) : (
        <Rows map={segments} tiers={scheme.tiers.map(({ name }) => name)} put={put} />
      )}
    </Step>
  );
}

function Rows(props: {
  readonly map: Exclude<SegmentMap, { kind: 'eight' }>;
  readonly tiers: readonly string[];
  readonly put: (map: SegmentMap) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { rfm } = useViewWords().methods;
  const label = (row: SegmentRow): string =>
    say(props.map.kind === 'rf' ? rfm.patternOf : rfm.codesOf, { segment: row.segment });
  const heads = { rf: rfm.pattern, rfm: rfm.codes, 'r-fm': rfm.codes, intervals: rfm.intervals };
  return (
    <div role="group" aria-label={heads[props.map.kind]}>
      <Caption1 block className={styles.hint}>
        {props.map.kind === 'rf' ? rfm.patternHint : heads[props.map.kind]}
      </Caption1>
      {segmentRows(props.map, props.tiers).map((row, at) => (
        <div key={at} className={styles.row}>
          <span className={styles.name}>{row.segment}</span>
          <Input
            key={`${row.segment} ${row.text}`}
            className={styles.input}
            size="small"
            aria-label={label(row)}
            defaultValue={row.text}
            // Half-typed codes are no codes yet; they are taken when the field is left.
            onBlur={(event) => {
              const text = event.target.value;
              if (text !== row.text) props.put(withRowText(props.map, at, { segment: row.segment, text }));
            }}
          />
        </div>
      ))}
    </div>
  );
}

const EIGHT = ['HHH', 'HLH', 'LHH', 'LLH', 'HHL', 'HLL', 'LHL', 'LLL'] as const;

function Eight(props: {
  readonly map: Extract<SegmentMap, { kind: 'eight' }>;
  readonly scheme: RfmScheme;
  readonly put: (map: SegmentMap) => void;
}): ReactElement {
  const styles = useStyles();
  const { rfm } = useViewWords().methods;
  const { map, scheme, put } = props;
  const tiers = scheme.tiers.map(({ name }) => ({ value: name, text: name }));
  return (
    <>
      <Field label={rfm.threshold}>
        <Choice
          value={typeof map.threshold === 'string' ? map.threshold : 'fixed'}
          options={[
            ...optionsOf(THRESHOLDS, rfm.thresholds),
            ...(typeof map.threshold === 'string'
              ? []
              : [{ value: 'fixed' as const, text: rfm.thresholds.fixed }]),
          ]}
          onChoose={(threshold) => {
            if (threshold !== 'fixed') put({ ...map, threshold });
          }}
        />
      </Field>
      <Switch
        label={rfm.strict}
        checked={map.strict}
        onChange={(_event, { checked }) => put({ ...map, strict: checked })}
      />
      <div role="group" aria-label={rfm.eight}>
        {EIGHT.map((code, at) => (
          <div key={code} className={mergeClasses(styles.row, styles.codeRow)}>
            <span className={styles.name}>{`R F M: ${code}`}</span>
            <Choice
              label={code}
              value={map.segments[at] ?? ''}
              options={tiers}
              onChoose={(name) => put({ ...map, segments: withAt(map.segments, at, name) })}
            />
          </div>
        ))}
      </div>
    </>
  );
}
