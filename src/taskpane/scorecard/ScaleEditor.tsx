import { Body1, Caption1, Field, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type {
  LabelsScale,
  LinearScale,
  QuantileScale,
  Scale,
  StepsScale,
} from '../../engine/scheme/scheme.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { BandsGrid } from './BandsGrid.tsx';
import { LabelBands } from './LabelBands.tsx';
import { useViewWords } from '../use-view-words.ts';

interface Editing<S extends Scale> {
  readonly scale: S;
  /** Whether its values are entered in percent. */
  readonly percent: boolean;
  readonly edit: (scale: Scale) => void;
}

/** How a criterion's value becomes points, in the form its kind needs. */
export function ScaleEditor({ scale, percent, edit }: Editing<Scale>): ReactElement {
  const views = useViewWords();
  switch (scale.kind) {
    case 'steps':
      return <Steps scale={scale} percent={percent} edit={edit} />;
    case 'linear':
      return <Linear scale={scale} percent={percent} edit={edit} />;
    case 'labels':
      return <Labels scale={scale} percent={percent} edit={edit} />;
    case 'quantile':
      return <Quantiles scale={scale} percent={percent} edit={edit} />;
    default:
      return <Body1>{views.scorecard.scaleNotes[scale.kind]}</Body1>;
  }
}

function Steps({ scale, percent, edit }: Editing<StepsScale>): ReactElement {
  const views = useViewWords();
  const { from, points } = views.scorecard;
  return (
    <>
      <BandsGrid
        heads={[from, points]}
        percents={percent ? 1 : 0}
        rows={scale.bands.map((band) => [band.from, band.points])}
        edit={(rows) =>
          edit({ ...scale, bands: rows.map(([low = 0, gain = 0]) => ({ from: low, points: gain })) })
        }
      />
      <Floor value={scale.floor} edit={(floor) => edit({ ...scale, floor })} />
    </>
  );
}

function Linear({ scale, percent, edit }: Editing<LinearScale>): ReactElement {
  const views = useViewWords();
  const { from, to, pointsFrom, pointsTo } = views.scorecard;
  return (
    <>
      <BandsGrid
        heads={[from, to, pointsFrom, pointsTo]}
        percents={percent ? 2 : 0}
        rows={scale.bands.map((band) => [band.from, band.to, band.pointsFrom, band.pointsTo])}
        edit={(rows) =>
          edit({
            ...scale,
            bands: rows.map(([low = 0, high = 0, least = 0, most = 0]) => ({
              from: low,
              to: high,
              pointsFrom: least,
              pointsTo: most,
            })),
          })
        }
      />
      <Floor value={scale.floor} edit={(floor) => edit({ ...scale, floor })} />
    </>
  );
}

function Labels({ scale, edit }: Editing<LabelsScale>): ReactElement {
  const views = useViewWords();
  return (
    <>
      <LabelBands bands={scale.bands} edit={(bands) => edit({ ...scale, bands })} />
      <Switch
        label={views.scorecard.numbersCount}
        checked={scale.numbers}
        onChange={(_event, { checked }) => edit({ ...scale, numbers: checked })}
      />
    </>
  );
}

function Quantiles({ scale, edit }: Editing<QuantileScale>): ReactElement {
  const views = useViewWords();
  const { scaleNotes, points } = views.scorecard;
  return (
    <>
      <Caption1>{scaleNotes.quantile}</Caption1>
      <BandsGrid
        heads={[points]}
        rows={scale.points.map((value) => [value])}
        edit={(rows) => edit({ ...scale, points: rows.map(([value = 0]) => value) })}
      />
    </>
  );
}

function Floor(props: { readonly value: number; readonly edit: (floor: number) => void }): ReactElement {
  const views = useViewWords();
  const { floor } = views.scorecard;
  return (
    <Field label={floor}>
      <NumberField label={floor} value={props.value} onNumber={props.edit} />
    </Field>
  );
}
