import type { FunctionExamples } from '../function-example.ts';

/** Worked examples of the custom functions; a test evaluates each. */
export const functionExamples: FunctionExamples = {
  ABC: { formula: '=ABC({70;20;6;4})', result: [['A'], ['A'], ['B'], ['C']] },
  // The smaller order brings 750 of profit, the larger one 600.
  BESTORDER: { formula: '=BESTORDER({6000;5000},{0.1;0.15})', result: [[2]] },
  CLV: { formula: '=CLV(200,4,0.3,0.8,0.1)', result: [[640]] },
  CLVFORECAST: {
    formula:
      '=CLVFORECAST(INT(200*MOD(SEQUENCE(600)*0.618034,1)^2),45000+INT(SEQUENCE(600)*0.6),50+INT(300*MOD(SEQUENCE(600)*0.414214,1)^2),12)',
    result: [
      ['Customer', 'P(alive)', 'Expected purchases', 'Naive purchases', 'Expected spend', 'CLV'],
      ['76', 1, 2.248539, 2.029167, 149.68003, 319.510608],
      ['11', 1, 3.722773, 6.104457, 149.717148, 529.126032],
    ],
  },
  GINI: { formula: '=GINI({10;20;30;40})', result: [[0.25]] },
  GRADEBYRULES: {
    formula: '=GRADEBYRULES({"Share of sales","Collection rate";0.35,0.96;0.2,0.9;0.02,0.5})',
    result: [['A'], ['B'], ['E']],
  },
  KAISM: {
    formula: '=KAISM({8;8;3;3},{8;3;8;3})',
    result: [['Key'], ['Develop'], ['Maintain'], ['Opportunity']],
  },
  MIGRATION: {
    formula: '=MIGRATION({"A";"B";"B";""},{"A";"A";"B";"B"},{"A";"B"})',
    result: [
      ['Before \\ now', 'A', 'B', 'Lost'],
      ['A', 1, 0, 0],
      ['B', 1, 1, 0],
      ['New', 0, 1],
    ],
  },
  MOVEMENT: {
    formula: '=MOVEMENT({"B";"A";"A";""},{"A";"B";"A";"B"},{"A";"B"})',
    result: [['▲ promoted'], ['▼ demoted'], ['= unchanged'], ['+ new']],
  },
  NEXTTIER: {
    formula:
      '=NEXTTIER({"Monthly sales","Sales growth","Network coverage","Loyalty","Prospects";4.9,0.5,"good","high","good"},"tiancheng")',
    result: [['8 points to Core: Monthly sales from 4.9 to 5']],
  },
  ORDERVALUE: { formula: '=ORDERVALUE({1000;800},0.1,{180;0})', result: [[70.410959], [80]] },
  PARETO: { formula: '=PARETO({500;90;60;40;30;20;10})', result: [[0.786667]] },
  PYRAMID: {
    formula: '=PYRAMID({"A";"B";"B"},{500;300;200})',
    result: [
      ['Tier', 'Customers', 'Customers %', 'Value', 'Value %', 'Average'],
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
    result: [['Champions'], ['About to sleep'], ['Hibernating']],
  },
  RFMTABLE: {
    formula: '=RFMTABLE({"Anna";"Ben";"Anna"},{45000;45010;45020},{100;50;70})',
    result: [
      ['Customer', 'Recency (days)', 'Frequency', 'Monetary'],
      ['Anna', 0, 2, 170],
      ['Ben', 10, 1, 50],
    ],
  },
  SCORECARD: {
    formula:
      '=SCORECARD({"Monthly sales","Sales growth","Network coverage","Loyalty","Prospects";12,0.6,"good","high","good"},"tiancheng",TRUE)',
    result: [
      ['Monthly sales', 'Sales growth', 'Network coverage', 'Loyalty', 'Prospects', 'Score'],
      [50, 12, 9, 9, 9, 89],
    ],
  },
  TIER: { formula: '=TIER({95;82;60;12})', result: [['A'], ['B'], ['D'], ['E']] },
  TIERACTION: { formula: '=TIERACTION("A",{"A","Visit monthly";"B","Call"})', result: [['Visit monthly']] },
  TIERBYSHARE: { formula: '=TIERBYSHARE({90;50;40;20;10})', result: [['A'], ['B'], ['B'], ['C'], ['C']] },
  TWOGROUPS: {
    formula: '=TWOGROUPS(18,8000,82,2000)',
    result: [[0.18, 0.8, 444.444444, 24.390244, 18.222222]],
  },
  WHYTIER: {
    formula:
      '=WHYTIER({"Monthly sales","Sales growth","Network coverage","Loyalty","Prospects";12,0.6,"good","high","good"},"tiancheng")',
    result: [
      [
        'Core with 89 points: Monthly sales 12 scores 50; Sales growth 0.6 scores 12; Network coverage good scores 9; Loyalty high scores 9; Prospects good scores 9.',
      ],
    ],
  },
  XYZ: { formula: '=XYZ({10,11,10;5,0,25;0,0,9})', result: [['X'], ['Z'], ['Z']] },
};
