import type { FunctionExamples } from '../function-example.ts';

/** 自定义函数示例；每个示例都由测试计算验证。 */
export const functionExamples: FunctionExamples = {
  ABC: { formula: '=ABC({70;20;6;4})', result: [['A'], ['A'], ['B'], ['C']] },
  // The smaller order brings 750 of profit, the larger one 600.
  BESTORDER: { formula: '=BESTORDER({6000;5000},{0.1;0.15})', result: [[2]] },
  CLV: { formula: '=CLV(200,4,0.3,0.8,0.1)', result: [[640]] },
  CLVFORECAST: {
    formula:
      '=CLVFORECAST(INT(200*MOD(SEQUENCE(600)*0.618034,1)^2),45000+INT(SEQUENCE(600)*0.6),50+INT(300*MOD(SEQUENCE(600)*0.414214,1)^2),12)',
    result: [
      ['客户', '活跃概率', '预计购买次数', '按历史频率的次数', '预计单次金额', '客户终身价值'],
      ['76', 1, 2.248539, 2.029167, 149.68003, 319.510608],
      ['11', 1, 3.722773, 6.104457, 149.717148, 529.126032],
    ],
  },
  GINI: { formula: '=GINI({10;20;30;40})', result: [[0.25]] },
  GRADEBYRULES: {
    formula: '=GRADEBYRULES({"年销售额占比","回款率";0.35,0.96;0.2,0.9;0.02,0.5})',
    result: [['A'], ['B'], ['E']],
  },
  KAISM: {
    formula: '=KAISM({8;8;3;3},{8;3;8;3})',
    result: [['关键客户'], ['发展客户'], ['维持客户'], ['机会客户']],
  },
  MIGRATION: {
    formula: '=MIGRATION({"A";"B";"B";""},{"A";"A";"B";"B"},{"A";"B"})',
    result: [
      ['上期 \\ 本期', 'A', 'B', '流失'],
      ['A', 1, 0, 0],
      ['B', 1, 1, 0],
      ['新增', 0, 1],
    ],
  },
  MOVEMENT: {
    formula: '=MOVEMENT({"B";"A";"A";""},{"A";"B";"A";"B"},{"A";"B"})',
    result: [['▲ 升级'], ['▼ 降级'], ['= 不变'], ['+ 新增']],
  },
  NEXTTIER: {
    formula:
      '=NEXTTIER({"月均销量","销售额增长","网络覆盖","忠诚度","发展前景";4.9,0.5,"健全","高","好"},"tiancheng")',
    result: [['距骨干客户还差 8 分：月均销量由 4.9 变为 5 即可']],
  },
  ORDERVALUE: { formula: '=ORDERVALUE({1000;800},0.1,{180;0})', result: [[70.410959], [80]] },
  PARETO: { formula: '=PARETO({500;90;60;40;30;20;10})', result: [[0.786667]] },
  PYRAMID: {
    formula: '=PYRAMID({"A";"B";"B"},{500;300;200})',
    result: [
      ['等级', '客户数', '客户占比', '金额', '金额占比', '户均金额'],
      ['A', 1, 0.333333, 500, 0.5, 500],
      ['B', 2, 0.666667, 500, 0.5, 250],
    ],
  },
  RESPONSEDUE: { formula: '=RESPONSEDUE({"A";"E"},DATE(2026,3,2))', result: [[46084], [46090]] },
  RFMCUTS: {
    formula: '=RFMCUTS({5;40;200},{12;5;1},{900;300;50},3)',
    result: [
      [28.333333, 93.333333],
      [3.666667, 7.333333],
      [216.666667, 500],
    ],
  },
  RFMSCORE: { formula: '=RFMSCORE({5;40;200},{12;5;1},{900;300;50},3)', result: [[333], [222], [111]] },
  RFMSEGMENT: {
    formula: '=RFMSEGMENT({555;311;115})',
    result: [['冠军客户'], ['即将沉睡客户'], ['休眠客户']],
  },
  RFMTABLE: {
    formula: '=RFMTABLE({"华源";"新达";"华源"},{45000;45010;45020},{100;50;70})',
    result: [
      ['客户', '最近购买（天）', '购买次数', '购买金额'],
      ['华源', 0, 2, 170],
      ['新达', 10, 1, 50],
    ],
  },
  SCORECARD: {
    formula:
      '=SCORECARD({"月均销量","销售额增长","网络覆盖","忠诚度","发展前景";12,0.6,"健全","高","好"},"tiancheng",TRUE)',
    result: [
      ['月均销量', '销售额增长', '网络覆盖', '忠诚度', '发展前景', '得分'],
      [50, 12, 9, 9, 9, 89],
    ],
  },
  TIER: { formula: '=TIER({95;82;60;12})', result: [['A'], ['B'], ['D'], ['E']] },
  TIERACTION: { formula: '=TIERACTION("A",{"A","每月拜访";"B","电话回访"})', result: [['每月拜访']] },
  TIERBYSHARE: { formula: '=TIERBYSHARE({90;50;40;20;10})', result: [['A'], ['B'], ['B'], ['C'], ['C']] },
  TWOGROUPS: {
    formula: '=TWOGROUPS(18,8000,82,2000)',
    result: [[0.18, 0.8, 444.444444, 24.390244, 18.222222]],
  },
  WHYTIER: {
    formula:
      '=WHYTIER({"月均销量","销售额增长","网络覆盖","忠诚度","发展前景";12,0.6,"健全","高","好"},"tiancheng")',
    result: [
      [
        '骨干客户，89 分：月均销量 12 → 50 分；销售额增长 0.6 → 12 分；网络覆盖 健全 → 9 分；忠诚度 高 → 9 分；发展前景 好 → 9 分。',
      ],
    ],
  },
  XYZ: { formula: '=XYZ({10,11,10;5,0,25;0,0,9})', result: [['X'], ['Z'], ['Z']] },
};
