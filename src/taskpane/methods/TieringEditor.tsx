import { Field, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Scheme, Tiering } from '../../engine/scheme/scheme.ts';
import { Choice, optionsOf } from '../parts/Choice.tsx';
import { useViewWords } from '../use-view-words.ts';
import type { Editing } from './editing.ts';

const BY = ['score', 'share', 'value'] as const;
const CROSSING = ['in', 'strict'] as const;

/** What the cuts of the tiers are measured by; ABC and the pyramid are by value and by share for good. */
export function TieringEditor({ scheme, edit }: Editing): ReactElement | null {
  const { tiering: words } = useViewWords().methods;
  if (!('tiering' in scheme)) return null;
  const { tiering } = scheme;
  const free = scheme.method === 'scorecard' || scheme.method === 'clv';
  return (
    <>
      {free && (
        <Field label={words.label}>
          <Choice
            value={tiering.by}
            options={optionsOf(BY, words)}
            onChoose={(by) => {
              if (by !== tiering.by) edit(recut({ ...scheme, tiering: tieringBy(by) }, by));
            }}
          />
        </Field>
      )}
      {tiering.by === 'score' && scheme.method === 'scorecard' && (
        <Switch
          label={words.round}
          checked={tiering.round}
          onChange={(_event, { checked }) => edit({ ...scheme, tiering: { by: 'score', round: checked } })}
        />
      )}
      {tiering.by === 'value' && scheme.method !== 'pyramid' && (
        <Field label={words.crossing}>
          <Choice
            value={tiering.crossing}
            options={optionsOf(CROSSING, words)}
            onChoose={(crossing) => edit({ ...scheme, tiering: { by: 'value', crossing } })}
          />
        </Field>
      )}
    </>
  );
}

function tieringBy(by: (typeof BY)[number]): Tiering {
  if (by === 'score') return { by, round: false };
  return by === 'share' ? { by } : { by, crossing: 'in' };
}

/** Cuts of one measure mean nothing in another, so the tiers are cut evenly to begin with; the last takes the rest. */
function recut<S extends Scheme>(scheme: S, by: Tiering['by']): S {
  const { length } = scheme.tiers;
  const tiers = scheme.tiers.map((tier, at) => {
    if (at === length - 1) return { ...tier, cut: null };
    const share = Math.round(((at + 1) / length) * 100) / 100;
    return { ...tier, cut: by === 'score' ? Math.round(100 * (1 - share)) : share };
  });
  return { ...scheme, tiers };
}
