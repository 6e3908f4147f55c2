import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REFERENCES, withReference } from '../../build/functions-reference.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the reference of the functions', () => {
  it.each(['en-US', 'zh-CN'] as const)(
    'in %s says what the functions say (npx tsx build/write-functions-reference.ts makes it anew)',
    async (locale) => {
      expect(await readFile(join(ROOT, REFERENCES[locale]), 'utf8')).toBe(await withReference(ROOT, locale));
    },
  );
});
