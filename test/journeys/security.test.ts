import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo, type Demo } from './support/demo.ts';

const PANE = join(import.meta.dirname, '../../.cache/demo/pane');

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
    if (what === 'eval') {
      try {
        new Function('window.ran = true')();
      } catch {
        // The policy refuses it; the event says so.
      }
    }
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
    const scripts = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(1);
    for (const name of scripts)
      expect(readFileSync(join(PANE, name), 'utf8'), name).not.toMatch(/src\/host\/|src\/cli\//);
  });

  it('would be found out if it did: the page of the host itself names its modules', () => {
    expect(readFileSync(join(PANE, '../page', pageScript()), 'utf8')).toMatch(/src\/host\//);
  });
});

function pageScript(): string {
  const scripts = readdirSync(join(PANE, '../page')).filter((name) => name.endsWith('.js'));
  return (
    scripts.find((name) => /src\/host\//.test(readFileSync(join(PANE, '../page', name), 'utf8'))) ??
    scripts[0] ??
    ''
  );
}
