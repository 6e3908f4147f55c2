import type { Desk } from './desk/desk.ts';
import { usedPart } from './desk/edits.ts';
import { useDesk } from './desk/use-desk.ts';
import { wordsOf } from './words.ts';

/** What the host is doing, and count, average and sum of the selection. */
export function StatusBar(): React.JSX.Element {
  const desk = useDesk();
  const { message, editing, locale } = desk.state;
  const words = wordsOf(locale);
  const figures = summarize(desk);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (
    <footer className="status">
      <span role="status" data-testid="status">
        {message?.kind === 'note' ? message.text : editing === null ? words.ready : words.editing}
      </span>
      <span className="stretch" />
      {figures.count > 1 && (
        <span data-testid="selection-figures">
          {figures.numbers > 0 && `${words.average}: ${number.format(figures.sum / figures.numbers)}  `}
          {`${words.count}: ${number.format(figures.count)}`}
          {figures.numbers > 0 && `  ${words.sum}: ${number.format(figures.sum)}`}
        </span>
      )}
      <span className="disclaimer" title={words.disclaimerMore}>
        {words.disclaimer}
      </span>
    </footer>
  );
}

function summarize(desk: Desk): { readonly count: number; readonly numbers: number; readonly sum: number } {
  let [count, numbers, sum] = [0, 0, 0];
  for (const area of desk.sheet.selection) {
    const rect = usedPart(desk, area);
    if (rect === null) continue;
    desk.sheet.cells.visit(rect, (_row, _column, value) => {
      count++;
      if (typeof value !== 'number') return;
      numbers++;
      sum += value;
    });
  }
  return { count, numbers, sum };
}
