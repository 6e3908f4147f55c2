import type { functionSentences as source } from '../en-US/function-sentences.ts';
import type { Translated } from '../phrase.ts';

/** WHYTIER 返回的句子。 */
export const functionSentences: Translated<typeof source> = {
  scored: '{tier}，{score} 分：{parts}。',
  because: '{tier}：{parts}。',
  pending: '待定：{parts}。',
  capped: '因{field}，最高为{tier}。',
  joint: '',
};
