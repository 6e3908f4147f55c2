import { escapeText, tag } from '../xml/write.ts';

/** A solid fill, or none for null. */
export function fillOf(color: string | null): string {
  return color === null
    ? '<a:noFill/>'
    : tag('a:solidFill', {}, tag('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
}

/** `<c:spPr>`; `auto` leaves the choice to the program, and the element out when both are. */
export function shape(fill: string | null, line: string | null): string {
  const outline = line === 'auto' ? '' : tag('a:ln', {}, fillOf(line));
  const inner = (fill === 'auto' ? '' : fillOf(fill)) + outline;
  return inner === '' ? '' : tag('c:spPr', {}, inner);
}

/** The font of a text in a chart; size in points. */
export interface TextLook {
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean;
}

function characters(name: string, { size, color, bold }: TextLook, inner = ''): string {
  const attributes = {
    lang: name === 'a:rPr' ? 'en-US' : null,
    sz: size === null ? null : Math.round(size * 100),
    b: bold,
  };
  return tag(name, attributes, (color === null ? '' : fillOf(color)) + inner);
}

/** `<c:txPr>`: the font of labels. */
export function textProperties(look: TextLook): string {
  const paragraph = tag(
    'a:p',
    {},
    tag('a:pPr', {}, characters('a:defRPr', look)) + '<a:endParaRPr lang="en-US"/>',
  );
  return tag('c:txPr', {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}

/** `<c:title>` with a text of its own. */
export function title(text: string, look: TextLook): string {
  const run = tag('a:r', {}, characters('a:rPr', look) + `<a:t>${escapeText(text)}</a:t>`);
  const paragraph = tag('a:p', {}, tag('a:pPr', {}, characters('a:defRPr', look)) + run);
  return tag(
    'c:title',
    {},
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/>`,
  );
}

/** An element whose only content is `val`. */
export function val(name: string, value: string | number | boolean): string {
  return tag(`c:${name}`, { val: value });
}
