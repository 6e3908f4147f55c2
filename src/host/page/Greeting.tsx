import { useDesk } from './desk/use-desk.ts';
import { wordsOf } from './words.ts';

/** What to do first, over the sample that is open; gone once something was done. */
export function Greeting(): React.JSX.Element | null {
  const desk = useDesk();
  const { greeting, locale, manifest } = desk.state;
  if (!greeting || desk.workbook.history.canUndo || manifest === null) return null;
  const words = wordsOf(locale);
  return (
    <div className="greeting" role="note" data-testid="greeting">
      <span>{words.greeting}</span>
      <span className="stretch" />
      <button type="button" aria-label={words.close} onClick={() => desk.change({ greeting: false })}>
        ✕
      </button>
    </div>
  );
}
