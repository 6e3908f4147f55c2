import type { PagePart } from '../../model/parts.ts';
import type { Json } from '../../wire/host-class.ts';
import { absent, numberOf } from '../arguments.ts';
import { refusal } from '../refusal.ts';

/** `pageLayout.zoom`: pages to fit on, or 100 percent. */
export function zoomJson(page: PagePart): Json {
  if (page.fitWidth === null && page.fitHeight === null) return { scale: 100 };
  return {
    ...(page.fitWidth === null ? {} : { horizontalFitToPages: page.fitWidth }),
    ...(page.fitHeight === null ? {} : { verticalFitToPages: page.fitHeight }),
  };
}

/** Sets the pages to fit on. A scale other than 100 percent has no place in the model and is refused. */
export function zoomPages(page: PagePart, zoom: Readonly<Record<string, Json>>): void {
  const pages = [zoom['horizontalFitToPages'], zoom['verticalFitToPages']] as const;
  const scale = zoom['scale'];
  if (!absent(scale) && pages.some((count) => !absent(count))) throw refusal('InvalidArgument');
  if (!absent(scale) && scale !== 100) throw refusal('NotImplemented');
  page.fitWidth = pagesOf(pages[0]);
  page.fitHeight = pagesOf(pages[1]);
}

function pagesOf(count: Json | undefined): number | null {
  if (absent(count)) return null;
  const pages = numberOf(count);
  if (!Number.isInteger(pages) || pages < 1) throw refusal('InvalidArgument');
  return pages;
}
