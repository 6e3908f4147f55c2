import { columns } from './columns.ts';
import { conditionalFormats } from './conditional-formats.ts';
import { filter } from './filter.ts';
import { merges } from './merges.ts';
import { pageMargins, pageSetup, printOptions } from './page.ts';
import { properties } from './properties.ts';
import { protection } from './protection.ts';
import type { Section } from './section.ts';
import { validations } from './validations.ts';
import { view } from './view.ts';

/** Every child element of a worksheet that the model knows, besides cells, tables and drawings. */
export const SECTIONS: readonly Section[] = [
  properties,
  view,
  columns,
  protection,
  filter,
  merges,
  conditionalFormats,
  validations,
  printOptions,
  pageMargins,
  pageSetup,
];
