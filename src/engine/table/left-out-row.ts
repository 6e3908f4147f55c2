/** Last characters a total's label can have; looked at first because most names end otherwise. */
const LAST = '计總和额数l：:L)）sSmM';
/** 1 at the codes of those characters. */
const IS_LAST = new Uint8Array(0x10000);
for (let i = 0; i < LAST.length; i++) IS_LAST[LAST.charCodeAt(i)] = 1;

const CHINESE_TOTAL = /^.{0,20}(合计|总计|小计|共计|总和|總計|合計|小計)(数|额|金额)?[:：]?$/;
const ENGLISH_TOTAL =
  /^((grand|sub|running|page|report)?[\s-]*totals?|sum|.{1,40}\s(sub)?[\s-]?total)\s*[:：]?$/i;

/** Whether a label names a row of totals (合计, 华东小计, Total, Subtotal, East Total …) and not a customer. */
export function isTotalLabel(label: string): boolean {
  if (IS_LAST[label.charCodeAt(label.length - 1)] !== 1) return false;
  const plain = label.normalize('NFKC').replace(/\s+/g, ' ');
  return CHINESE_TOTAL.test(plain.replace(/\s/g, '')) || ENGLISH_TOTAL.test(plain);
}
