/** How a value becomes points between 0 and the criterion's weight. */
export type Scale =
  | StepsScale
  | LinearScale
  | LabelsScale
  | {
      readonly kind: 'min-max';
      readonly winsorize: boolean;
      readonly range: { readonly min: number; readonly max: number } | null;
    }
  | { readonly kind: 'percentile'; readonly rank: 'mid' | 'low' }
  | QuantileScale;

/** Bands from best to worst; the first whose `from` is reached gives its points, below all the floor. */
export interface StepsScale {
  readonly kind: 'steps';
  readonly bands: readonly { readonly from: number; readonly points: number }[];
  readonly floor: number;
}

/** Bands from best to worst, points linear inside each; at `to` and above, `pointsTo`. */
export interface LinearScale {
  readonly kind: 'linear';
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly pointsFrom: number;
    readonly pointsTo: number;
  }[];
  readonly floor: number;
}

/** Text to points; any of a band's labels matches. With `numbers` a number between 0 and the weight counts as it is. */
export interface LabelsScale {
  readonly kind: 'labels';
  readonly bands: readonly { readonly labels: readonly string[]; readonly points: number }[];
  readonly numbers: boolean;
}

/** Equal-count bins of the data, lowest first; values of zero or below may have points of their own. */
export interface QuantileScale {
  readonly kind: 'quantile';
  readonly points: readonly number[];
  readonly nonPositive: number | null;
  /** Frozen cut points, or null to take them from the data. */
  readonly cuts: readonly number[] | null;
}
