import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Run } from '../../app/workbook.ts';
import type { Result } from '../../engine/result.ts';
import { useAct } from '../desk/use-act.ts';
import { Reply } from './Reply.tsx';

/** A button that asks something of Excel and says when Excel refuses; in a row that wraps, the refusal gets a line of its own. */
export function ActButton(props: {
  readonly label: string;
  readonly act: (run: Run) => Promise<Result<unknown>>;
  readonly size?: 'small' | 'medium';
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
}): ReactElement {
  const { answer, ask } = useAct<unknown>();
  return (
    <>
      <Button size={props.size} appearance={props.appearance} onClick={() => void ask(props.act)}>
        {props.label}
      </Button>
      <Reply answer={answer} />
    </>
  );
}
