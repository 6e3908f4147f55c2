import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { LabelsScale } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useViewWords } from '../use-view-words.ts';

type Bands = LabelsScale['bands'];

/** What separates labels when they are typed in one field. */
const SEPARATORS = /[,;，；、]/u;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 84px 28px',
    columnGap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalXXS,
    '& input[type="number"]': { textAlign: 'right' },
  },
  full: { minWidth: 0, width: '100%' },
});

/** Labels and the points each gives; several labels of one band stand in one field. */
export function LabelBands(props: {
  readonly bands: Bands;
  readonly edit: (bands: Bands) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const views = useViewWords();
  const { labels, points, removeBand, addBand, cellLabel } = views.scorecard;
  const put = (at: number, part: Partial<Bands[number]>): void =>
    props.edit(props.bands.map((band, index) => (index === at ? { ...band, ...part } : band)));
  return (
    <div>
      {props.bands.map((band, at) => (
        <div key={at} className={styles.row}>
          <LabelsField
            label={say(cellLabel, { column: labels, row: at + 1 })}
            labels={band.labels}
            onLabels={(next) => put(at, { labels: next })}
          />
          <NumberField
            label={say(cellLabel, { column: points, row: at + 1 })}
            value={band.points}
            onNumber={(next) => put(at, { points: next })}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={say(removeBand, { row: at + 1 })}
            onClick={() => props.edit(props.bands.filter((_band, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        onClick={() => props.edit([...props.bands, { labels: [], points: 0 }])}
      >
        {addBand}
      </Button>
    </div>
  );
}

function LabelsField(props: {
  readonly label: string;
  readonly labels: readonly string[];
  readonly onLabels: (labels: readonly string[]) => void;
}): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (text: string): void => {
    setTyped(text);
    props.onLabels(
      text
        .split(SEPARATORS)
        .map((label) => label.trim())
        .filter((label) => label !== ''),
    );
  };
  return (
    <Input
      className={styles.full}
      size="small"
      aria-label={props.label}
      value={typed ?? formats.series(props.labels)}
      onChange={(_event, { value }) => commit(value)}
      onBlur={() => setTyped(null)}
    />
  );
}
