import type { cli as source } from '../en-US/cli.ts';
import type { Translated } from '../phrase.ts';

/** 命令行文字。 */
export const cli: Translated<typeof source> = {
  usage:
    'npm run grade -- INPUT.xlsx|INPUT.csv --out OUT.xlsx|OUT.csv [--method METHOD] [--preset ID] [--sheet NAME] [--map "Criterion=Column"]… [--set NAME=VALUE]… [--as-of YYYY-MM-DD] [--lang zh-CN|en-US] [--json]\nnpm run grade -- 输入文件 --sql duckdb|clickhouse|postgresql|spark [--table 表名] [--previous 上次等级列] [--previous-score 上次得分列] [--result customers|tiers|migration]',
  methods: '评定方法与预设方案（每种方法的第一个为默认）：',
  options: '--set 可用的选项：',
  all: '所有方法',
  exits: '退出码：0 完成，1 输入文件无法评定，2 命令有误。输入文件不会被改动。',
  done: '已评定 {graded} 个客户，{pending} 个待定，{skipped} 行不计入。已写入 {out}。',
  noFile: '{file}：文件不存在。',
  faults: {
    unknown: '无法理解：{found}',
    input: '请给出要评定的文件。{found}',
    out: '请用 --out 给出要写入的文件。{found}',
    pair: '“{found}”应写成“名称=值”。',
    asOf: '“{found}”不是日期，请写成“年-月-日”，例如 2026-01-05。',
    lang: '没有“{found}”这种语言，可选 `zh-CN` 或 `en-US`。',
    kind: '“{found}”既不是 .xlsx 也不是 .csv 文件。',
    same: '{found} 就是输入文件。输入文件不会被改动，请写到另一个文件。',
    folder: '{found} 所在的文件夹不存在。',
  },
  problems: {
    Empty: '{file}：文件是空的。',
    NotAZip: '{file}：不是 .xlsx 文件，或文件不完整（{detail}）。请重新保存。',
    OldFormat: '{file}：这是旧版 .xls 文件，请另存为 .xlsx。',
    Encrypted: '{file}：文件有密码，请另存为无密码的文件。',
    Damaged: '{file}：文件在 {part} 处损坏（{detail}）。请用 Excel 打开后重新保存。',
    TooLarge: '{file}：文件过大（{detail}）。',
    NotAWorkbook: '{file}：其中没有工作簿（{detail}）。请另存为 .xlsx。',
    BadXml: '{file}：文件在 {part} 处损坏（{detail}）。请用 Excel 打开后重新保存。',
    ForbiddenXml: '{file}：{part} 含有表格不需要的文档类型声明（{detail}）。请用 Excel 打开后重新保存。',
  },
};
