import type { placeWords as source } from '../en-US/place-words.ts';
import type { Translated } from '../phrase.ts';

/** 评分卡工作表中某个单元格的位置：所在表格的标题、表头以下第几行、列名。 */
export const placeWords: Translated<typeof source> = {
  cell: '“{table}”第 {row} 行“{column}”列',
  tables: { Grading: '设置', Tiers: '等级与服务', Scorecard: '评定规则' },
};
