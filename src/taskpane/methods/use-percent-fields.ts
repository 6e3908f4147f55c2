import { useMemo } from 'react';
import { ratesIn } from '../../app/read-source.ts';
import type { RulesScheme, ScorecardScheme } from '../../engine/scheme/scheme.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { percentFields } from './limit.ts';

/** Names of the scheme's fields that are compared in percent, as the data of now show them. */
export function usePercentFields(scheme: RulesScheme | ScorecardScheme): ReadonlySet<string> {
  const { request } = useDeskState();
  return useMemo(
    () => percentFields(scheme, request && ratesIn(request.source, request.mapping, scheme)),
    [request, scheme],
  );
}
