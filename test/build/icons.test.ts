import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { renderIcons } from '../../build/icons.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe('icons', () => {
  it('are drawn in every size the manifest and the store ask for, each as large as its name says', async () => {
    const icons = await renderIcons(join(import.meta.dirname, '../../assets'));
    expect([...icons.keys()]).toContain('icon-128.png');
    for (const [name, png] of icons) {
      expect(png.subarray(0, 4)).toEqual(PNG);
      expect(`${name}: ${png.readUInt32BE(16)}`).toBe(`${name}: ${/-(\d+)\.png$/.exec(name)?.[1]}`);
    }
  });
});
