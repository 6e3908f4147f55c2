import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../build/check-manifest.ts';
import { DEVELOPMENT_URL, manifestFor } from '../../build/manifest.ts';
import { staticFiles } from '../../build/static-files.ts';

const root = join(import.meta.dirname, '../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const files = await staticFiles(root);
const site = new Set([...files.keys(), 'taskpane.html', 'functions.js']);
const check = (xml: string, url = DEVELOPMENT_URL): readonly string[] =>
  checkManifest(xml, { files: site, url });

describe('the manifest', () => {
  it('is sound: order, ids, lengths, both languages, one runtime, https, every file there', () => {
    expect(check(source)).toEqual([]);
  });

  it('is sound for another address and carries the version of the package', () => {
    const made = manifestFor(source, 'https://tiers.example.com/app', '2.3.4');
    expect(check(made, 'https://tiers.example.com/app')).toEqual([]);
    expect(made).toContain('<Version>2.3.4.0</Version>');
    expect(made).toContain('<AppDomain>https://tiers.example.com</AppDomain>');
    expect(made).not.toContain('localhost');
  });

  it('has no namespace for its functions, so that they are called by bare names', () => {
    expect(source).not.toContain('<Namespace');
  });

  it.each([
    ['an id without a resource', 'resid="Open.Tip"', 'resid="Gone"', 'resid Gone is not in Resources.'],
    ['a wrong order', '<Permissions>ReadWriteDocument</Permissions>', '', 'Permissions is missing.'],
    ['a second runtime', '<Runtime resid="Pane.Url"', '<Runtime resid="LearnMore.Url"', 'One shared runtime'],
    [
      'plain http',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      'is not https',
    ],
    ['a missing icon', 'assets/icon-80.png', 'assets/icon-81.png', 'is not in the built site'],
    [
      'a text without its Chinese twin',
      '<bt:Override Locale="zh-CN" Value="打开 Tierwise"/>',
      '',
      'Open.Label has no zh-CN',
    ],
    [
      'a text too long',
      'DefaultValue="Open Tierwise"',
      `DefaultValue="${'x'.repeat(126)}"`,
      'longer than 125',
    ],
    ['children out of order', '<Hosts>\n    <Host Name="Workbook"/>\n  </Hosts>', '', 'Hosts is missing.'],
    ['a broken id', '<Id>3f0d5c1e', '<Id>zzz', 'Id is not a GUID.'],
  ])('is refused with %s', (_, from, to, finding) => {
    expect(source).toContain(from);
    expect(check(source.replace(from, to)).join('\n')).toContain(finding);
  });

  it('is refused when two elements change places', () => {
    const version = '<Version>1.0.0.0</Version>';
    const swapped = source.replace(version, '').replace('</ProviderName>', `</ProviderName>${version}`);
    expect(check(swapped)).toContain('OfficeApp: children out of order.');
  });
});
