import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo, type Demo } from './support/demo.ts';

const PANE = join(import.meta.dirname, '../../.cache/demo/pane');

/** Development builds name their modules. */
const OF_THE_HOST = /src\/host\/|src\/cli\//;

let demo: Demo;
beforeAll(async () => void (demo = await openDemo()));
afterAll(() => demo.close());

type Attempt = 'eval' | 'inline' | 'fetch' | 'image' | 'form';

/** Runs in the pane; says by which directive, of those that begin so, its content security policy refused it. */
function tryInPane(code: Attempt, directive: string): Promise<string> {
  return demo.pane.locator('body').evaluate(
    async (body, [what, expected]) => {
      const refused = new Promise<string>((resolve) => {
        // What was tried before may be told of late.
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (effectiveDirective.startsWith(expected)) resolve(effectiveDirective);
        });
        setTimeout(() => resolve('nothing refused'), 3_000);
      });
      // Later, because the browser lets the test's own call evaluate code.
      if (what === 'eval') setTimeout(() => new Function('window.ran = true')(), 0);
      if (what === 'inline') {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        body.append(script);
      }
      if (what === 'fetch') await fetch('https://example.com/?secret=1').catch(() => undefined);
      if (what === 'image') new Image().src = 'https://example.com/x.png?secret=1';
      if (what === 'form') {
        const form = document.createElement('form');
        form.action = 'https://example.com/';
        // In a frame of its own: what the browser shows in place of the refused page may take the pane's place before it is told.
        const frame = document.createElement('iframe');
        frame.name = form.target = 'elsewhere';
        body.append(frame);
        body.append(form);
        form.submit();
      }
      const directive = await refused;
      return 'ran' in window ? 'it ran' : directive;
    },
    [code, directive] as const,
  );
}

describe('the pane in a real browser', () => {
  it.each([
    ['eval', 'script-src'],
    ['inline', 'script-src'],
    ['fetch', 'connect-src'],
    ['image', 'img-src'],
    ['form', 'form-action'],
  ] as const)('refuses %s', async (code, directive) => {
    expect(await tryInPane(code, directive)).toMatch(directive);
  });
});

describe('the built pane', () => {
  it('contains nothing of the development host', () => {
    const scripts = scriptsOf(PANE);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((text) => OF_THE_HOST.test(text))).toEqual([]);
  });

  it('would be found out if it did: the page of the host itself names its modules', () => {
    expect(scriptsOf(join(PANE, '../page')).some((text) => OF_THE_HOST.test(text))).toBe(true);
  });
});

function scriptsOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(folder, name), 'utf8'));
}
