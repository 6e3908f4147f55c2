import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ExplainedPart } from '../../engine/explain/explanation.ts';
import { reasonWordsOf } from '../../locales/reason-words.ts';
import { nameOf, valueText, type Rates } from '../../locales/reasons.ts';
import { HiddenTable } from '../charts/HiddenTable.tsx';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';
import { bandText } from './band-text.ts';

const useStyles = makeStyles({
  figure: {
    margin: 0,
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  rating: { paddingLeft: tokens.spacingHorizontalL },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  points: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', width: '100%', height: '10px', marginTop: tokens.spacingVerticalXXS },
  lost: { fill: tokens.colorNeutralBackground5, stroke: 'currentColor', strokeOpacity: 0.6 },
  won: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** Whether any criterion gave points. */
export function isScored(parts: readonly ExplainedPart[]): boolean {
  return parts.some(({ points }) => points !== null);
}

/** Points won against the maximum of each criterion; a bar's length is the criterion's weight, what was lost is grey. */
export function PartsChart({
  parts,
  rates,
}: {
  readonly parts: readonly ExplainedPart[];
  readonly rates: Rates;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const views = useViewWords();
  const { formats, say } = pane;
  const { figures } = reasonWordsOf(pane.locale);
  const { criterion, value, points, most, points: caption } = views.customer;
  const heaviest = Math.max(...parts.map((part) => part.weight ?? 0), 1);
  const { blank, unread: unreadable } = views.customer;
  const said = ({ key, value: cell, unread }: ExplainedPart): string => {
    if (cell !== null) return valueText({ key, value: cell }, formats, rates);
    return unread === true ? unreadable : blank;
  };
  // A rating of a matrix has a weight, but nothing was won or lost by it; it belongs to the axis above it.
  const scored = isScored(parts);
  const isRating = ({ weight }: ExplainedPart): boolean => !scored && weight !== null;
  const number = (points: number | null): string => (points === null ? '–' : formats.number(points));
  const details = (part: ExplainedPart): string =>
    [
      bandText(part, pane, { views, rates }),
      part.lost !== null && part.lost > 0 ? say(views.customer.lost, { points: part.lost }) : null,
      isRating(part) ? say(views.customer.weight, { weight: part.weight ?? 0 }) : null,
    ]
      .filter((text) => text !== null)
      .join(' · ');
  return (
    <figure className={styles.figure}>
      {parts.map((part) => (
        <div key={part.key} aria-hidden="true" className={isRating(part) ? styles.rating : ''}>
          <div className={styles.line}>
            <span className={styles.name}>{nameOf(part, figures)}</span>
            <span className={styles.value}>{said(part)}</span>
            {scored && part.weight !== null && (
              <span className={styles.points}>{`${number(part.points)} / ${number(part.weight)}`}</span>
            )}
          </div>
          {details(part) !== '' && <div className={styles.value}>{details(part)}</div>}
          {scored && part.weight !== null && (
            <svg className={styles.bar} focusable="false">
              <rect className={styles.lost} width={`${(part.weight / heaviest) * 100}%`} height="10" />
              <rect className={styles.won} width={`${((part.points ?? 0) / heaviest) * 100}%`} height="10" />
            </svg>
          )}
        </div>
      ))}
      <HiddenTable
        caption={caption}
        head={[criterion, value, points, most, views.customer.details]}
        rows={parts.map((part) => [
          nameOf(part, figures),
          said(part),
          number(part.points),
          number(part.weight),
          details(part),
        ])}
      />
    </figure>
  );
}
