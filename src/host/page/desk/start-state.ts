import type { ThemeName } from '../theme.ts';
import type { DeskState } from './desk.ts';

const DEFAULT_PANE = 380;

/** How the page opens: `?file=ADDRESS&lang=zh-CN&theme=dark&pane=320`; without a language, the browser's. */
export function startState(query: URLSearchParams): {
  readonly state: DeskState;
  readonly file: string | null;
} {
  const theme = query.get('theme');
  const language = query.get('lang') ?? navigator.language;
  return {
    file: query.get('file'),
    state: {
      locale: language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
      theme: theme === 'dark' || theme === 'contrast' ? (theme satisfies ThemeName) : 'light',
      zoom: 1,
      paneWidth: Number(query.get('pane') ?? DEFAULT_PANE),
      paneShown: true,
      editing: null,
      message: null,
      selectedChart: null,
      menu: null,
      manifest: null,
      functions: [],
    },
  };
}
