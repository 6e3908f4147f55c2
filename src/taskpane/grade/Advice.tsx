import type { ReactNode } from 'react';
import { presetAdvice } from '../../locales/preset-advice.ts';
import { isPresetId } from '../../app/preset-ids.ts';
import type { SchemeOffer } from '../desk/desk-state.ts';
import { usePane } from '../pane.ts';

/** When to use a preset; of the user's own, where it comes from. */
export function Advice({ offer }: { readonly offer: SchemeOffer }): ReactNode {
  const { words, locale } = usePane();
  const { from, scheme } = offer;
  return from === 'preset' && isPresetId(scheme.id)
    ? presetAdvice(scheme.id, locale)
    : words.pane.method.origin[from];
}
