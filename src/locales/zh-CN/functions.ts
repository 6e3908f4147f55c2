import type { FunctionsWords } from '../functions-words.ts';

/** 自定义函数的中文说明；函数名和参数名在各种语言中相同。 */
export const FUNCTION_WORDS: FunctionsWords = {
  functions: {
    TIER: {
      description: '返回每个得分对应的等级；得分等于分界值时归入较高等级。',
      parameters: {
        scores: '一个得分，或一列得分。',
        tiers: '等级表，每行一个等级：名称、最低得分。省略时为 A≥90、B≥80、C≥70、D≥60，其余为 E。',
      },
    },
    RFMSCORE: {
      description:
        '返回每个客户的 RFM 得分：最近购买、购买频率、购买金额各占一位数字，例如 545。数值相同则得分相同。',
      parameters: {
        recency: '距上次购买的天数，每行一个客户；天数越少得分越高。',
        frequency: '购买次数，每行一个客户。',
        monetary: '购买金额，每行一个客户。',
        bins: '等分的组数，2 到 9；省略时为 5。',
      },
    },
  },
  choices: {},
};
