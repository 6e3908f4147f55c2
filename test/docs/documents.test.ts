import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, root } from './documents.ts';

/** Links to files of the project, images included. */
function localLinks(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !/^(https?:|mailto:|#)/.test(link));
}

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

describe('documents', () => {
  it('link only to files and headings that are there', () => {
    const broken = documents.flatMap(({ name, text }) =>
      localLinks(text)
        .filter((link) => {
          const [path = '', anchor] = link.split('#');
          const file = join(root, dirname(name), decodeURIComponent(path));
          if (!existsSync(file)) return true;
          return (
            anchor !== undefined &&
            !anchorsOf(readFileSync(file, 'utf8')).includes(decodeURIComponent(anchor))
          );
        })
        .map((link) => `${name} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('have a Chinese twin for every guide, with as many headings, and lead to it and back', () => {
    const guides = [
      'README.md',
      ...[
        'grading',
        'choosing-a-method',
        'scorecard-sheet',
        'review',
        'sharing',
        'privacy',
        'administrators',
        'limits',
        'functions',
        'warehouse',
      ].map((name) => `docs/${name}.md`),
    ];
    const headings = (file: string): number =>
      (readFileSync(join(root, file), 'utf8').match(/^#+ /gm) ?? []).length;
    for (const guide of guides) {
      const twin = guide.replace(/\.md$/, '.zh-CN.md');
      expect(existsSync(join(root, twin)), twin).toBe(true);
      for (const [one, other] of [
        [guide, twin],
        [twin, guide],
      ] as const)
        expect(localLinks(readFileSync(join(root, one), 'utf8')), one).toContain(basename(other));
      expect(`${twin}: ${headings(twin)}`).toBe(`${twin}: ${headings(guide)}`);
    }
  });

  it('name files of the project that are there', () => {
    const named = documents.flatMap(({ name, text }) =>
      [...text.matchAll(/`((?:src|test|docs|build|bench|assets)\/[\w./-]+\.(?:ts|tsx|md|xml|svg))`/g)].map(
        (match) => ({ name, path: match[1] ?? '' }),
      ),
    );
    const gone = named.filter(({ path }) => !existsSync(join(root, path)));
    expect(gone.map(({ name, path }) => `${relative('.', name)}: ${path}`)).toEqual([]);
  });
});
