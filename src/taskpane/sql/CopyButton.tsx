import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';

/** Copies a text. Some Office windows keep the clipboard closed; then the text beside it can still be selected by hand. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}): ReactElement {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(props.text);
    } catch {
      setCopied(null);
    }
  };
  return (
    <Button size="small" appearance="primary" onClick={() => void copy()} aria-live="polite">
      {copied === props.text ? props.done : props.label}
    </Button>
  );
}
