import { viewWordsOf, type ViewWords } from '../locales/view-words.ts';
import { usePane } from './pane.ts';

/** The words of the views that are loaded when opened; only such views may import this. */
export function useViewWords(): ViewWords {
  return viewWordsOf(usePane().locale);
}
