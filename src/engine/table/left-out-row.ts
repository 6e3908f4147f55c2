/** Last characters a total's label can have; looked at first because most names end otherwise. */
const LAST = 'estEST计計和额数:：)）lLmMоОгГ';
/** The first of them end many names too: of a total's label one of these stands before them. */
const OF_MANY = 6;
const BEFORE = 'ilmILM';
const KIND = new Uint8Array(0x10000);
for (let i = 0; i < LAST.length; i++) KIND[LAST.charCodeAt(i)] = i < OF_MANY ? 2 : 1;

const CHINESE_TOTAL = /^.{0,20}([合总總総小共][计計]|总和)(数|额|金额)?:?$/;
/** In English and as spreadsheets in other languages write it; some also behind the name of what is summed. */
const WESTERN_TOTAL =
  /^((.{1,40}\s)?((sub)?[\s-]?total|(gesamt|zwischen|end)?summe|(gesamt)?ergebnis|gesamt|(sub|eind)?totaal|итого?)|(grand|sub|sous|running|page|report)?[\s-]*totals?|sum|totale?( (g[eé]n[eé]rale?|geral))?|всего)\s*:?$/i;

/** Whether a label names a row of totals (合计, 华东小计, Total, Subtotal, East Total, Gesamtergebnis …) and not a customer. */
export function isTotalLabel(label: string): boolean {
  const kind = KIND[label.charCodeAt(label.length - 1)];
  if (!kind || (kind > 1 && !BEFORE.includes(label.charAt(label.length - 2)))) return false;
  const plain = label.normalize('NFKC').replace(/\s+/g, ' ');
  return CHINESE_TOTAL.test(plain.replace(/\s/g, '')) || WESTERN_TOTAL.test(plain);
}
