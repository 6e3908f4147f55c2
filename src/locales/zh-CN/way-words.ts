import type { wayWords as source } from '../en-US/way-words.ts';
import type { Translated } from '../phrase.ts';

/** 从某个数值或分界线起算的等级，如何达到。 */
export const wayWords: Translated<typeof source> = {
  begins: '{at} 起为{tier}，还差 {more}',
  beginsChange: '{at} 起为{tier}，还差 {more}：{criterion}由 {from} 变为 {to} 即可',
  over: '{axis}由 {value} 到 {at}',
  under: '{axis}由 {value} 降到低于 {at}',
  way: '{way} 即为{tier}，需几项评价一起改变',
  wayChange: '{way} 即为{tier}：{criterion}由 {from} 变为 {to} 即可',
};
