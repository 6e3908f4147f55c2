import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sizes that the manifest and the store ask for, in pixels. */
const ICON_SIZES = [16, 32, 64, 80, 128] as const;

/** The drawings; at 16 px a drawing of its own, on whole pixels. */
const ICONS = ['icon', 'grade'] as const;

/** One drawing of `assets` as a PNG of the given size. */
async function renderIcon(assets: string, name: string, size: number): Promise<Buffer> {
  const drawing = size === 16 ? `${name}-small.svg` : `${name}.svg`;
  const image = await loadImage(await readFile(join(assets, drawing)));
  image.width = size;
  image.height = size;
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

/** Every icon in every size, by file name (`icon-32.png`). */
export async function renderIcons(assets: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = ICONS.flatMap((name) => ICON_SIZES.map((size) => ({ name, size })));
  const drawn = await Promise.all(files.map(({ name, size }) => renderIcon(assets, name, size)));
  return new Map(files.map(({ name, size }, i) => [`${name}-${size}.png`, drawn[i] as Buffer]));
}
