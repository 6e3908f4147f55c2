import { Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KaismScheme, MatrixAxis } from '../../engine/scheme/scheme.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Step } from '../parts/Step.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useViewWords } from '../use-view-words.ts';
import { AxisCriteria } from './AxisCriteria.tsx';
import type { Editing } from './editing.ts';

const CUTS = ['midpoint', 'mean', 'median', 'fixed'] as const;
const QUADRANTS = ['hh', 'hl', 'lh', 'll'] as const;

/** The two axes of a 2×2 and the tiers of its quadrants. */
export function KaismEditor({ scheme, edit }: Editing<KaismScheme>): ReactElement {
  const { kaism } = useViewWords().methods;
  const tiers = scheme.tiers.map(({ name }) => ({ value: name, text: name }));
  const [hh, hl, lh, ll] = scheme.quadrants;
  const put = (at: number, name: string): void => {
    const next = [hh, hl, lh, ll].map((each, index) => (index === at ? name : each));
    edit({ ...scheme, quadrants: [next[0] ?? hh, next[1] ?? hl, next[2] ?? lh, next[3] ?? ll] });
  };
  return (
    <>
      <Axis title={kaism.y} axis={scheme.y} put={(y) => edit({ ...scheme, y })} />
      <Axis title={kaism.x} axis={scheme.x} put={(x) => edit({ ...scheme, x })} />
      <Step title={kaism.quadrants}>
        {QUADRANTS.map((key, at) => (
          <Field key={key} label={kaism.quadrant[key]}>
            <Choice value={scheme.quadrants[at] ?? ''} options={tiers} onChoose={(name) => put(at, name)} />
          </Field>
        ))}
      </Step>
    </>
  );
}

function Axis(props: {
  readonly title: string;
  readonly axis: MatrixAxis;
  readonly put: (axis: MatrixAxis) => void;
}): ReactElement {
  const { kaism } = useViewWords().methods;
  const { axis, put, title } = props;
  const cut = typeof axis.cut === 'number' ? 'fixed' : axis.cut;
  const middle = (axis.scale.min + axis.scale.max) / 2;
  return (
    <Step title={title}>
      <TextField label={kaism.name} value={axis.name} onText={(name) => put({ ...axis, name })} />
      <AxisCriteria axis={axis} put={put} />
      {(['min', 'max'] as const).map((end) => (
        <Field key={end} label={kaism[end]}>
          <NumberField
            label={kaism[end]}
            value={axis.scale[end]}
            onNumber={(value) => put({ ...axis, scale: { ...axis.scale, [end]: value } })}
          />
        </Field>
      ))}
      <Field label={kaism.cut}>
        <Choice
          value={cut}
          options={optionsOf(CUTS, kaism.cuts)}
          onChoose={(kind) => put({ ...axis, cut: kind === 'fixed' ? middle : kind })}
        />
      </Field>
      {typeof axis.cut === 'number' && (
        <Field label={kaism.cutAt}>
          <NumberField
            label={kaism.cutAt}
            value={axis.cut}
            onNumber={(value) => put({ ...axis, cut: value })}
          />
        </Field>
      )}
    </Step>
  );
}
