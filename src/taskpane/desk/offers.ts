import type { PresetEntry } from '../../app/app.ts';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import type { SchemeOffer } from './desk-state.ts';

/** Schemes by where they come from. */
export interface SchemeSources {
  readonly workbook: Scheme | null;
  readonly own: readonly Scheme[];
  readonly presets: readonly PresetEntry[];
}

/** All schemes on offer, each id once: the workbook's before the user's own before the presets. */
export function offersOf({ workbook, own, presets }: SchemeSources): readonly SchemeOffer[] {
  const all: readonly SchemeOffer[] = [
    ...(workbook === null ? [] : [{ scheme: workbook, from: 'workbook', advice: null } as const]),
    ...own.map((scheme) => ({ scheme, from: 'own', advice: null }) as const),
    ...presets.map(({ scheme, advice }) => ({ scheme, from: 'preset', advice }) as const),
  ];
  return all.filter((offer, at) => all.findIndex((other) => other.scheme.id === offer.scheme.id) === at);
}

/** The offer chosen by id, or the first one. */
export function chosenOffer(offers: readonly SchemeOffer[], id: string | null): SchemeOffer | null {
  return offers.find((offer) => offer.scheme.id === id) ?? offers[0] ?? null;
}
