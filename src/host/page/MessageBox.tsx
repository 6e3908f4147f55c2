import { useEffect, useRef } from 'react';
import { useDesk } from './desk/use-desk.ts';
import { wordsOf } from './words.ts';

/** What the host refuses, said in a box, as Excel does. */
export function MessageBox(): React.JSX.Element | null {
  const desk = useDesk();
  const { message, locale } = desk.state;
  const box = useRef<HTMLDialogElement>(null);
  const open = message?.kind === 'problem';
  useEffect(() => {
    if (open) box.current?.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={box}
      className="message"
      role="alertdialog"
      data-testid="message"
      onClose={() => desk.change({ message: null })}
    >
      <p>{message.text}</p>
      <button type="button" autoFocus onClick={() => box.current?.close()}>
        {wordsOf(locale).ok}
      </button>
    </dialog>
  );
}
