import type { OpcPackage } from './package/opc-package.ts';
import type { Relationship } from './package/relationships.ts';

/**
 * What a workbook was when it was read: its parts, and the print of each model object as it was then. Saving
 * compares and rewrites only what differs. Never changed after opening, so a workbook can be saved twice.
 */
export interface Origin {
  readonly file: OpcPackage;
  /** Part name of the workbook. */
  readonly part: string;
  readonly rels: readonly Relationship[];
  readonly styles: StyleOrigin;
  /** All sheets in the order of their tabs: the model's id, or the relationship of one that the model does not know. */
  readonly tabs: readonly string[];
  /** Id of the sheet that was in front. */
  readonly activeSheet: string;
  readonly names: readonly StoredName[];
  /** By model id. */
  readonly sheets: Map<string, SheetOrigin>;
  readonly tables: Map<string, PartOrigin>;
  readonly charts: Map<string, ChartOrigin>;
  /** Shared strings, plain. */
  readonly strings: readonly string[];
  /** Prints of names, settings and custom XML parts. */
  readonly prints: { names: string; settings: string; customXml: string; book: string };
  /** Custom functions that stored formulas mention, upper case. */
  readonly custom: Set<string>;
  readonly customXml: Map<string, PartOrigin>;
}

/** How the cell formats of the file and the looks of the model meet. */
export interface StyleOrigin {
  /** Model style by number of the file's cell format. */
  readonly toModel: readonly number[];
  /** The file's cell format by model style: the first that has that look. */
  readonly toFile: ReadonlyMap<number, number>;
}

export interface SheetOrigin {
  readonly part: string;
  readonly relId: string;
  readonly name: string;
  /** Prints by the worksheet's child element: `mergeCells`, `cols`, … */
  readonly prints: ReadonlyMap<string, string>;
  /** Drawing part, if any. */
  readonly drawing: string | null;
  readonly rules: ReadonlyMap<string, { readonly print: string; readonly xml: string }>;
}

export interface PartOrigin {
  readonly part: string;
  readonly print: string;
  /** Sheet id, or '' for parts of the workbook. */
  readonly sheet: string;
}

export interface ChartOrigin extends PartOrigin {
  /** Print of name and place, which the drawing holds. */
  readonly place: string;
}

/** A `definedName` as it stands in the file. It is written again as it stands while the model says the same of it. */
export interface StoredName {
  readonly xml: string;
  /** Of a name of the model its id, of one that Excel keeps for itself its own name. */
  readonly key: string;
  /** The tab it belongs to; null for the workbook. */
  readonly tab: string | null;
  readonly print: string;
}

/** What was read of a file of which nothing but its package and the name of its workbook part is known yet. */
export function emptyOrigin(file: OpcPackage, part: string): Origin {
  return {
    file,
    part,
    rels: [],
    styles: { toModel: [0], toFile: new Map([[0, 0]]) },
    tabs: [],
    activeSheet: '',
    names: [],
    sheets: new Map(),
    tables: new Map(),
    charts: new Map(),
    strings: [],
    prints: { names: '', settings: '', customXml: '', book: '' },
    custom: new Set(),
    customXml: new Map(),
  };
}

/** Equal objects give equal prints; Maps are printed as lists. */
export function printOf(value: unknown): string {
  return JSON.stringify(value, (_key, it: unknown) => (it instanceof Map ? [...it] : it));
}
