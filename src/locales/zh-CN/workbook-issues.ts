import type { workbookIssues as source } from '../en-US/workbook-issues.ts';
import type { Translated } from '../phrase.ts';

/** 自定义函数不会遇到的问题：所选区域、工作簿、与 Excel 的连接、文件与导出。 */
export const workbookIssues: Translated<typeof source> = {
  'nothing-selected': '没有选中客户名单。请先点选名单中的任意单元格。',
  'chart-selected': '当前选中的是图表或图片。请点选客户名单中的单元格。',
  'several-areas': '同时选中了多个区域（{address}）。请只选一份客户名单。',
  'single-cell': '这里只有 {address} 一个单元格有内容。请选中带标题行、且至少有一个客户的名单。',
  'empty-table': '名单 {address} 只有标题，没有客户。请在标题行下方填入客户。',
  'merged-header': '标题行 {address} 含有合并单元格。请取消合并，让每一列都有自己的标题。',
  'no-header': '在 {address} 中没有找到标题行。请为每一列填写标题。',
  'no-numeric-column': '名单 {address} 中没有可用来评定的数字列。请补充数据，或选择另一份名单。',
  'own-sheet': '“{sheet}”是 Tierwise 生成的工作表。请选中客户名单中的单元格。',
  'sheet-protected':
    '工作表“{sheet}”受保护。请先撤销工作表保护（审阅 → 撤销工作表保护）再试。未写入任何内容。',
  'workbook-protected': '工作簿结构受保护，无法新增工作表。请撤销工作簿保护，或不生成报告。未写入任何内容。',
  'filter-active': '{address} 正在筛选，部分行被隐藏。请清除筛选后再试。未写入任何内容。',
  'merged-cells': '{address} 中有合并单元格。请取消合并后再试。未写入任何内容。',
  'no-room-right': '{address} 右侧已没有空列。请把名单左移，或写到新工作表。未写入任何内容。',
  'cells-in-the-way': '{address} 不是空的。请移走其中的内容，或写到新工作表。未写入任何内容。',
  'sheet-name-taken': '已有名为“{sheet}”的工作表。请改名后再试。未写入任何内容。',
  'table-name-taken': '已有名为“{table}”的表格。请改名（表设计 → 表名称）后再试。未写入任何内容。',
  'data-moved': '名单 {address} 在此期间被改动过。请核对后重新评定。未写入任何内容。',
  'no-insight': '当前方法或数据无法生成这张表，请更换方法，或指定金额列。',
  'scheme-changed': '评分卡工作表在此期间被改动过。请采用表中的改动，或以当前内容覆盖。未写入任何内容。',
  'no-own-sheet': '工作簿中已没有这个工作表。',
  'not-live':
    '实时公式只适用于 Excel 表格，且评分卡须为固定分档，没有等级上限、名单内排位、沿用旧分或手动等级。请改为写入数值。未写入任何内容。',
  'cell-edit-mode': '有单元格正在编辑。请在表格中按回车键结束编辑后再试。',
  'read-only': '工作簿以只读方式打开。请另存副本或启用编辑后再试。',
  'access-denied': 'Excel 不允许修改工作表“{sheet}”，可能受保护或正被他人锁定。未写入任何内容。',
  'too-large': '{rows} 行数据一次传输过大，被 Excel 拒绝。请缩短过长的文字，或减少列数。',
  'connection-lost': '与 Excel 的连接中断，已撤回未完成的改动。请重试。',
  busy: 'Excel 正忙，或有窗口未关闭。请关闭窗口或稍候再试。',
  cancelled: '已取消，未作任何改动。',
  'restore-incomplete': '有内容未能恢复：{address}。请在 Excel 中撤销，或不保存直接关闭。',
  'excel-error': 'Excel 报告错误：{error}（{detail}）。未作任何改动。',
  unsupported: '当前版本的 Excel 不支持此操作（{api}）。请更新 Excel，或使用网页版。',

  'scheme-unreadable': '无法读取这份评分卡：{reason}。',
  'scheme-too-large': '评分卡过大。',
  'option-unknown': '没有选项 {option}，请用 --help 查看。',
  'sql-not-possible': '{method} 需要先用数据拟合，无法写成一条 SQL 语句。请导出其他评分卡。',
  'sql-name': '“{name}”不能作为表名或列名。请改名。',
};
