/** What some system allows in no file name, and what people cannot see: controls, marks that turn the writing round. */
const FORBIDDEN = /[<>:"/\\|?*]|\p{C}|[\u2028\u2029]/gu;
/** Names of devices on Windows, whatever ending they bear. */
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/iu;
/** Systems take 255 bytes or units; four bytes a character at most, and room for the ending. */
const LONGEST = 60;

/** A file name made of any text that every system takes; `ending` without its dot. */
export function fileName(text: string, ending: string): string {
  const shown = text.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const cut = [...shown].slice(0, LONGEST).join('');
  const name = cut.replace(/^[\s.]+|[\s.]+$/gu, '');
  const free = DEVICE.test(name) ? `_${name}` : name;
  return `${free === '' ? 'Tierwise' : free}.${ending}`;
}
