import { useEffect, useState } from 'react';
import type { Surroundings } from './theme.ts';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The surroundings as they are now, followed as they change. */
export function useSurroundings(): Surroundings {
  const [surroundings, setSurroundings] = useState(read);
  useEffect(() => {
    const follow = (): void => setSurroundings(read());
    const queries = [matchMedia(FORCED), matchMedia(DARK)];
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  return surroundings;
}

function read(): Surroundings {
  return {
    background: officeBackground(),
    prefersDark: matchMedia(DARK).matches,
    forcedColors: matchMedia(FORCED).matches,
  };
}

// Outside of Office there is no context, and older clients answer with no theme or with an empty colour.
function officeBackground(): string | null {
  if (typeof Office === 'undefined') return null;
  const theme = Office.context?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const color = theme?.bodyBackgroundColor ?? '';
  return /^#[0-9a-f]{6}$/iu.test(color) ? color : null;
}
