/** What conditional formats make of one cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly borderColor?: string;
  readonly numberFormat?: string;
  readonly bar?: { readonly share: number; readonly color: string };
}

/** The look of a cell by place, null where no rule applies. */
export type ConditionalLooks = (row: number, column: number) => ConditionalLook | null;

export const NO_LOOKS: ConditionalLooks = () => null;
