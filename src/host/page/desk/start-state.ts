import type { ThemeName } from '../theme.ts';
import type { DeskState } from './desk.ts';

const DEFAULT_PANE = 380;

/** How the page opens: `?file=ADDRESS&lang=zh-CN&theme=dark&pane=320`; without them, with a sample and as the browser is set. */
export function startState(query: URLSearchParams): {
  readonly state: DeskState;
  readonly file: string | null;
} {
  const language = query.get('lang') ?? navigator.language;
  return {
    file: query.get('file'),
    state: {
      locale: language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
      theme: themeOf(query.get('theme')),
      zoom: 1,
      paneWidth: Number(query.get('pane') ?? DEFAULT_PANE),
      paneShown: true,
      editing: null,
      message: null,
      greeting: false,
      selectedChart: null,
      menu: null,
      manifest: null,
      functions: [],
    },
  };
}

function themeOf(asked: string | null): ThemeName {
  if (asked === 'light' || asked === 'dark' || asked === 'contrast') return asked;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  // Forced colours reach the page but not the canvas of the cells, which has one contrast look: the dark one.
  if (matchMedia('(forced-colors: active)').matches && dark) return 'contrast';
  return dark ? 'dark' : 'light';
}
