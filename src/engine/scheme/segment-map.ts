/** How three scores become a segment. Every segment name is also the name of a tier. */
export type SegmentMap =
  /** Patterns of digits over R and F, e.g. `"[12][34]"`; the first match wins. */
  | { readonly kind: 'rf'; readonly rows: readonly { readonly segment: string; readonly pattern: string }[] }
  /** Codes over R, F and M, e.g. `"555"`. */
  | {
      readonly kind: 'rfm';
      readonly rows: readonly { readonly segment: string; readonly codes: readonly string[] }[];
    }
  /** R × ⌈(F+M)/2⌉. */
  | {
      readonly kind: 'r-fm';
      readonly rows: readonly { readonly segment: string; readonly codes: readonly string[] }[];
    }
  /** The eight types; `segments` in the order HHH, HLH, LHH, LLH, HHL, HLL, LHL, LLL of R, F, M. */
  | {
      readonly kind: 'eight';
      readonly segments: readonly string[];
      readonly threshold:
        | 'mean'
        | 'median'
        | 'score-mean'
        | { readonly recency: number; readonly frequency: number; readonly monetary: number };
      readonly strict: boolean;
    }
  /** Intervals of R, F and M scores, first match wins, the rest is `otherwise` (the R package's own table). */
  | {
      readonly kind: 'intervals';
      readonly rows: readonly {
        readonly segment: string;
        readonly r: readonly [low: number, high: number];
        readonly f: readonly [low: number, high: number];
        readonly m: readonly [low: number, high: number];
      }[];
      readonly otherwise: string;
    };
