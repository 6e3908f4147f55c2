/** The first line of every part, as Excel writes it. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A value for an attribute; undefined and null leave the attribute out. */
export type AttributeValue = string | number | boolean | null | undefined;

/** One element. `inner` is XML already; empty makes a self-closing tag. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  inner = '',
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    text += ` ${key}="${escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`;
  }
  return inner === '' ? `${text}/>` : `${text}>${inner}</${name}>`;
}

/** What XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as ST_Xstring has it: control characters become `_xHHHH_`, and a text that looks like that is shielded. */
export function shielded(text: string): string {
  return text.replace(ESCAPE_LOOKALIKE, '_x005F_').replace(UNWRITABLE, hex).replace(/\r/g, '_x000D_');
}

/** The same between tags, for cells and, by the standard, for formulas. */
export function cellText(text: string): string {
  return escapeText(shielded(text));
}

/** The text that an ST_Xstring stands for. */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text between tags; characters that XML cannot hold are dropped. */
export function escapeText(text: string): string {
  const safe = text.replace(UNWRITABLE, '');
  return /[&<>]/.test(safe) ? safe.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : safe;
}

export function escapeAttribute(text: string): string {
  const safe = escapeText(text);
  if (!/["\n\r\t]/.test(safe)) return safe;
  return safe.replace(/"/g, '&quot;').replace(/[\n\r\t]/g, (it) => `&#${it.charCodeAt(0)};`);
}

/** ` xml:space="preserve"` where a text would lose its edge blanks. */
export function preserve(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}
