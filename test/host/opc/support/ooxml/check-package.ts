import { childrenOf } from '../../../../../src/host/opc/xml/tree.ts';
import { doubles, elements, relsOf } from './parts.ts';
import type { Parts } from './parts.ts';

/** What a part at the end of an arrow must be declared as. */
const TYPES: Readonly<Record<string, RegExp>> = {
  officeDocument: /(sheet|template)\.(main|macroEnabled\.main)\+xml$/,
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  styles: /spreadsheetml\.styles\+xml$/,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/,
  sheetMetadata: /spreadsheetml\.sheetMetadata\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
  comments: /spreadsheetml\.comments\+xml$/,
  drawing: /officedocument\.drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  webextension: /ms-office\.webextension\+xml$/,
  webextensiontaskpanes: /ms-office\.webextensiontaskpanes\+xml$/,
  customXmlProps: /customXmlProperties\+xml$/,
};

/** Parts, their declared types and the arrows between them (ECMA-376 part 2). */
export function checkPackage(parts: Parts): string[] {
  return [
    ...doubles(parts.names.map((name) => name.toLowerCase())).map((name) => `${name} is there twice`),
    ...checkTypes(parts),
    ...['', ...parts.names].flatMap((part) => checkArrows(parts, part)),
    ...unreached(parts).map((name) => `no arrow leads to ${name}`),
  ];
}

function checkTypes(parts: Parts): string[] {
  const overrides = declared(parts, 'Override', 'PartName').map((name) => name.slice(1));
  const defaults = declared(parts, 'Default', 'Extension');
  const untyped = parts.names.filter(
    (name) => name !== '[Content_Types].xml' && typeOf(parts, name) === null,
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...overrides
      .filter((name) => !parts.has(name))
      .map((name) => `a content type for ${name}, which is missing`),
    ...doubles([...overrides, ...defaults]).map((name) => `two content types for ${name}`),
  ];
}

function declared(parts: Parts, element: string, attribute: string): string[] {
  return childrenOf(parts.xml('[Content_Types].xml'), element).map((it) => it.attributes[attribute] ?? '');
}

function typeOf(parts: Parts, name: string): string | null {
  const types = parts.xml('[Content_Types].xml');
  const own = childrenOf(types, 'Override').find((it) => it.attributes['PartName'] === `/${name}`);
  const extension = name.split('.').at(-1)?.toLowerCase();
  const general = childrenOf(types, 'Default').find(
    (it) => it.attributes['Extension']?.toLowerCase() === extension,
  );
  return (own ?? general)?.attributes['ContentType'] ?? null;
}

function checkArrows(parts: Parts, part: string): string[] {
  const arrows = parts.arrows(part);
  const known = new Set(arrows.map(({ id }) => id));
  const used = part.endsWith('.xml') ? elements(parts.xml(part)).flatMap(arrowsUsed) : [];
  const wrong = arrows.filter(
    ({ to, kind }) => to !== null && parts.has(to) && TYPES[kind]?.test(typeOf(parts, to) ?? '') === false,
  );
  return [
    ...arrows
      .filter(({ to }) => to !== null && !parts.has(to))
      .map(({ id, to }) => `${relsOf(part)}: ${id} leads to ${to ?? ''}, which is missing`),
    ...wrong.map(({ kind, to }) => `${to ?? ''} is a ${kind} by its arrow, not by its content type`),
    ...doubles(arrows.map(({ id }) => id)).map((id) => `${relsOf(part)}: ${id} is there twice`),
    ...used.filter((id) => !known.has(id)).map((id) => `${part}: no arrow ${id}`),
  ];
}

/** Values of `r:id`, `r:embed` and the like. */
function arrowsUsed({ attributes }: { readonly attributes: Readonly<Record<string, string>> }): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    /^(r|relationships):\w+$/.test(name) && value !== '' ? [value] : [],
  );
}

function unreached(parts: Parts): string[] {
  const seen = new Set<string>();
  const see = (part: string): void => {
    for (const { to } of parts.arrows(part)) {
      if (to === null || seen.has(to) || !parts.has(to)) continue;
      seen.add(to);
      see(to);
    }
  };
  see('');
  return parts.names.filter(
    (name) => name !== '[Content_Types].xml' && !name.endsWith('.rels') && !seen.has(name),
  );
}
