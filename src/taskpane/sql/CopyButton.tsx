import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';

/** Copies a text. Some Office windows keep the clipboard closed: then `onRefused` has to say how else it is done. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  readonly onRefused: () => void;
}): ReactElement {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(props.text);
    } catch {
      setCopied(null);
      props.onRefused();
    }
  };
  return (
    <Button size="small" appearance="primary" onClick={() => void copy()} aria-live="polite">
      {copied === props.text ? props.done : props.label}
    </Button>
  );
}
