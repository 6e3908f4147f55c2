import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { Tier } from '../../engine/scheme/scheme.ts';
import { usePane } from '../pane.ts';
import { textOn } from '../theme/contrast.ts';
import { CutHandle } from './CutHandle.tsx';
import { laneOf, namePlaces } from './ruler-places.ts';
import { histogram } from './tier-counts.ts';
import { useViewWords } from '../use-view-words.ts';

const BINS = 50;
/** Height of the ruler and of a name on it, pixels. */
const HEIGHT = 260;
const LINE = 17;

const useStyles = makeStyles({
  ruler: {
    position: 'relative',
    height: `${HEIGHT}px`,
    marginBlock: tokens.spacingVerticalS,
    touchAction: 'none',
  },
  band: {
    position: 'absolute',
    insetInline: 0,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralBackground1}`,
  },
  label: {
    ...typographyStyles.caption1,
    position: 'absolute',
    insetInline: 0,
    bottom: 0,
    display: 'flex',
    justifyContent: 'space-between',
  },
  /** Of its tier's colour, for it may stand in the band of another. */
  name: { padding: `0 ${tokens.spacingHorizontalS}`, forcedColorAdjust: 'none' },
  bars: { position: 'absolute', inset: 0, width: '100%', height: '100%', pointerEvents: 'none' },
});

/** The tiers as one ruler from 100 down to 0: cuts to drag, the scores of the data across it, counts at the side. */
export function TierRuler(props: {
  readonly tiers: readonly Tier[];
  readonly counts: readonly string[] | null;
  readonly scores: Float64Array | null;
  readonly onCut: (at: number, cut: number) => void;
}): ReactElement {
  const styles = useStyles();
  const { formats } = usePane();
  const views = useViewWords();
  const ruler = useRef<HTMLDivElement>(null);
  const { tiers } = props;
  const tops = tiers.map((_tier, at) => (at === 0 ? 100 : (tiers[at - 1]?.cut ?? 0)));
  const cuts = tiers.map(({ cut }) => cut);
  const places = namePlaces(
    cuts.map((cut) => cut ?? 0),
    (100 * LINE) / HEIGHT,
  );
  const scoreAt = (clientY: number): number => {
    const box = ruler.current?.getBoundingClientRect();
    return box === undefined ? 0 : 100 * (1 - (clientY - box.top) / box.height);
  };
  return (
    <div ref={ruler} className={styles.ruler} role="group" aria-label={views.scorecard.tiers}>
      {tiers.map((tier, at) => (
        <div
          key={at}
          className={styles.band}
          style={{
            top: `${100 - (tops[at] ?? 0)}%`,
            height: `${Math.max(0, (tops[at] ?? 0) - (tier.cut ?? 0))}%`,
            backgroundColor: tier.color,
            color: textOn(tier.color),
          }}
        />
      ))}
      {props.scores !== null && <Histogram scores={props.scores} />}
      {tiers.map((tier, at) => (
        <div key={at} className={styles.label} style={{ bottom: `${places[at] ?? 0}%` }}>
          {[tier.name, ...(props.counts?.slice(at, at + 1) ?? [])].map((text, side) => (
            <span
              key={side}
              className={styles.name}
              style={{ backgroundColor: tier.color, color: textOn(tier.color) }}
            >
              {text}
            </span>
          ))}
        </div>
      ))}
      {tiers.map((tier, at) =>
        tier.cut === null ? null : (
          <CutHandle
            key={at}
            name={tier.name}
            cut={tier.cut}
            text={formats.number(tier.cut)}
            least={tiers[at + 1]?.cut ?? 0}
            most={tops[at] ?? 100}
            lane={laneOf(cuts, at)}
            scoreAt={scoreAt}
            onCut={(cut) => props.onCut(at, cut)}
          />
        ),
      )}
    </div>
  );
}

function Histogram({ scores }: { readonly scores: Float64Array }): ReactElement {
  const styles = useStyles();
  const counts = histogram(scores, BINS);
  const most = Math.max(1, ...counts);
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 100 ${BINS}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {counts.map((count, at) => (
        <rect
          key={at}
          x={70 - (30 * count) / most}
          width={(30 * count) / most}
          y={BINS - 1 - at}
          height={0.8}
          fill="#808080"
          fillOpacity={0.55}
        />
      ))}
    </svg>
  );
}
