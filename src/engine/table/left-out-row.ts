/** Last characters a total's label can have; looked at first because most names end otherwise. */
const LAST = '计計和额数계:：)）lLmMоОгГ';
/** Last letters of many names too, and the letters that stand before them in a total's label. */
const LAST_OF_MANY = 'aestAEST';
const BEFORE = 'ilmwILMW';

const PLAIN = 1;
const OF_MANY = 2;
const KIND = new Uint8Array(0x10000);
for (const letter of LAST) KIND[letter.charCodeAt(0)] = PLAIN;
for (const letter of LAST_OF_MANY) KIND[letter.charCodeAt(0)] = OF_MANY;

const CHINESE_TOTAL = /^.{0,20}(合计|总计|小计|共计|总和|總計|合計|小計|総計)(数|额|金额)?[:：]?$/;
const ENGLISH_TOTAL =
  /^((grand|sub|running|page|report)?[\s-]*totals?|sum|.{1,40}\s(sub)?[\s-]?total)\s*[:：]?$/i;
/** As spreadsheets in other languages write them; some also behind the name of what is summed. Suma and Summa are companies. */
const OTHER_TOTAL =
  /^((.{1,40}\s)?((gesamt|zwischen|end)?summe|gesamt(ergebnis)?|ergebnis|(sub|eind)?totaal|итого?|(총|소)?합?계)|total (général|general|geral)|(sub)?totale( generale)?|sous-total|suma (końcowa|total)|всего)\s*[:：]?$/i;

/** Whether a label names a row of totals (合计, 华东小计, Total, Subtotal, East Total, Gesamtergebnis …) and not a customer. */
export function isTotalLabel(label: string): boolean {
  const kind = KIND[label.charCodeAt(label.length - 1)];
  if (kind !== PLAIN && !(kind === OF_MANY && BEFORE.includes(label.charAt(label.length - 2)))) return false;
  const plain = label.normalize('NFKC').replace(/\s+/g, ' ');
  return CHINESE_TOTAL.test(plain.replace(/\s/g, '')) || ENGLISH_TOTAL.test(plain) || OTHER_TOTAL.test(plain);
}
