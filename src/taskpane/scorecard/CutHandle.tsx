import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';
import type { Lane } from './ruler-places.ts';

const useStyles = makeStyles({
  handle: {
    position: 'absolute',
    insetInline: 0,
    height: '24px',
    transform: 'translateY(50%)',
    cursor: 'ns-resize',
    touchAction: 'none',
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      top: '11px',
      height: '2px',
      backgroundColor: tokens.colorNeutralForeground1,
    },
    // Around the grip: a frame of the whole line would cross out the names of the tiers, and be lost on dark ones.
    ':focus-visible': {
      outlineStyle: 'none',
      '& > span': {
        outline: `2px solid ${tokens.colorStrokeFocus2}`,
        boxShadow: `0 0 0 4px ${tokens.colorStrokeFocus1}`,
      },
    },
  },
  grip: {
    position: 'absolute',
    left: '50%',
    top: '3px',
    transform: 'translateX(-50%)',
    zIndex: 1,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Width of a handle beside others, pixels. */
const WIDTH = 48;

function besideOthers({ at, of }: Lane): { readonly left: string; readonly right: string } {
  const left = (at - of / 2) * WIDTH;
  return { left: `calc(50% + ${left}px)`, right: `calc(50% - ${left + WIDTH}px)` };
}

/** Keys and how far each moves the cut. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
};

/** The lower end of a tier, to drag or to move by keys; it stays between its neighbours. */
export function CutHandle(props: {
  readonly name: string;
  readonly cut: number;
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly lane: Lane;
  readonly scoreAt: (clientY: number) => number;
  readonly onCut: (cut: number) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const views = useViewWords();
  const { cut, least, most } = props;
  const put = (score: number): void => props.onCut(Math.min(most, Math.max(least, Math.round(score))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    put(cut + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) put(props.scoreAt(event.clientY));
  };
  return (
    <div
      className={styles.handle}
      style={{ bottom: `${cut}%`, ...(props.lane.of > 1 ? besideOthers(props.lane) : {}) }}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say(views.scorecard.cutOf, { name: props.name })}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={cut}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    >
      <span className={styles.grip}>{props.text}</span>
    </div>
  );
}
