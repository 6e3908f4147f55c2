import type { Scheme } from '../../engine/scheme/scheme.ts';
import type { SchemeOffer } from './desk-state.ts';

/** Schemes by where they come from. */
export interface SchemeSources {
  readonly workbook: Scheme | null;
  readonly own: readonly Scheme[];
  readonly presets: readonly Scheme[];
}

/** All schemes on offer, each id once: the user's own, which are newer, before the workbook's before the presets. */
export function offersOf({ workbook, own, presets }: SchemeSources): readonly SchemeOffer[] {
  const all: readonly SchemeOffer[] = [
    ...own.map((scheme) => ({ scheme, from: 'own' }) as const),
    ...(workbook === null ? [] : [{ scheme: workbook, from: 'workbook' } as const]),
    ...presets.map((scheme) => ({ scheme, from: 'preset' }) as const),
  ];
  return all.filter((offer, at) => all.findIndex((other) => other.scheme.id === offer.scheme.id) === at);
}

/** The offer chosen by id, else the workbook's, else the first one. */
export function chosenOffer(offers: readonly SchemeOffer[], id: string | null): SchemeOffer | null {
  const chosen =
    offers.find((offer) => offer.scheme.id === id) ?? offers.find((offer) => offer.from === 'workbook');
  return chosen ?? offers[0] ?? null;
}
