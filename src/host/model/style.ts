/** How a cell's content lies across its width, in the API's words. */
export const HORIZONTAL_ALIGNMENTS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;

/** The same down its height. */
export const VERTICAL_ALIGNMENTS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** The look of a cell; interned, so that cells hold a number. Colours are `#RRGGBB`. */
export interface Style {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: 'None' | 'Single' | 'Double';
    readonly strikethrough: boolean;
    readonly color: string;
  };
  /** Null = no fill. */
  readonly fill: string | null;
  readonly horizontal: (typeof HORIZONTAL_ALIGNMENTS)[number];
  readonly vertical: (typeof VERTICAL_ALIGNMENTS)[number];
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly locked: boolean;
  readonly hidden: boolean;
  /** A leading apostrophe was typed. */
  readonly quotePrefix: boolean;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface Border {
  /** In the words of `.xlsx`: `thin`, `medium`, `thick`, `hair`, `dashed`, `dotted`, `double` … */
  readonly style: string;
  readonly color: string;
}
