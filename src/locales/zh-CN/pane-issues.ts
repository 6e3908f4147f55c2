import type { paneIssues as source } from '../en-US/pane-issues.ts';
import type { Translated } from '../phrase.ts';

/** 自定义函数不会说到的问题：所选区域、工作簿、文件与导出，以及仅供了解的提示。 */
export const paneIssues: Translated<typeof source> = {
  'nothing-selected': '没有选中客户名单。请点选名单中的任一单元格。',
  'chart-selected': '当前选中的是图表或图片。请点选客户名单中的单元格。',
  'several-areas': '同时选中了多个区域（{address}）。请只选一份客户名单。',
  'single-cell': '这里只有 {address} 一个单元格有内容。请选中带标题行、且至少有一个客户的名单。',
  'rows-below': '空行下方的 {address} 没有参与评定。如果也是客户，请删除空行，或把名单转换为表格。',
  'empty-table': '名单 {address} 只有标题，没有客户。请在标题行下方填入客户。',
  'merged-header': '标题行 {address} 含有合并单元格。请取消合并，让每一列都有自己的标题。',
  'no-header': '在 {address} 中没有找到标题行。请为每一列填写标题。',
  'no-numeric-column': '名单 {address} 中没有可用来评定的数字列。请补充数据，或选择另一份名单。',
  'own-sheet':
    '“{sheet}”是 Tierwise 生成的工作表。请选中客户名单中的单元格；如果这就是您的名单，请将其复制到新工作簿。',
  'sheet-protected':
    '工作表“{sheet}”受保护。请先撤销工作表保护（审阅 → 撤销工作表保护）再试。未写入任何内容。',
  'workbook-protected':
    '工作簿结构受保护，无法新增工作表。请撤销工作簿保护（审阅 → 保护工作簿），或不生成报告。未写入任何内容。',
  'filter-active': '{address} 正在筛选，部分行被隐藏。请清除筛选后再试。未写入任何内容。',
  'merged-cells': '{address} 中有合并单元格。请取消合并后再试。未写入任何内容。',
  'no-room-right': '{address} 右侧已没有空列。请把名单左移，或写到新工作表。未写入任何内容。',
  'cells-in-the-way': '{address} 不是空的。请移走其中的内容，或写到新工作表。未写入任何内容。',
  'blocked-beside':
    '{address} 旁边有数据透视表，或有 Excel 无法移动的单元格。请移开，或写到新工作表。未写入任何内容。',
  'sheet-name-taken': '已有名为“{sheet}”的工作表。请改名后再试。未写入任何内容。',
  'sheet-name-odd':
    '工作表“{sheet}”的名称含有 Excel 不允许的字符（: \\ / ? * [ ]）。请重命名该工作表后再试。',
  'table-name-taken': '已有名为“{table}”的表格。请改名（表设计 → 表名称）后再试。未写入任何内容。',
  'data-moved': '名单 {address} 在此期间被改动过。请核对后重新评定。未写入任何内容。',
  'no-insight': '当前方法或数据无法生成这张表，请更换方法，或指定金额列。',
  'scheme-changed': '评分卡工作表在此期间被改动过。请采用表中的改动，或以当前内容覆盖。未写入任何内容。',
  'list-gone': '名单 {address} 已不在本工作簿中。请选中客户名单中的单元格。',
  'columns-gone': '工作簿中已没有这些结果列。请重新评定，即可再次写入。',
  'own-sheet-gone':
    '工作表“{sheet}”在此期间被删除或拆散，无法保留；其余内容均已恢复原状。重新评定或保存即可再次生成。',
  'no-own-sheet': '工作簿中已没有这个工作表。请重新写入，即可再次查看。',
  'not-live':
    '此处写入数值。公式只适用于 Excel 表格，结果写在名单旁并附报告，且评分卡须为固定分档，没有等级上限、名单内排位、取整、沿用旧分或手动等级。',
  'errors-shown': {
    other:
      '有 {count} 个结果显示错误（第 {first} 行：{column}为 {found}），替换为数值后这些结果会丢失。请等 Excel 计算完成、改正这些行，或取消“写入公式”后重新评定。未写入任何内容。',
  },
  'cell-edit-mode': '有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。',
  'read-only': '工作簿以只读方式打开。请另存副本或启用编辑后再试。',
  'access-denied':
    'Excel 不允许修改工作表“{sheet}”，可能受保护或正被他人锁定。请撤销保护或稍候再试。未写入任何内容。',
  locked: 'Excel 不允许此操作：工作簿可能受保护或正被他人锁定。请撤销保护或稍候再试。未写入任何内容。',
  'too-large': '{rows} 行数据一次传输过大，被 Excel 拒绝。请缩短过长的文字，或减少列数。',
  'connection-lost': '与 Excel 的连接中断，已撤回未完成的改动。请重试。',
  busy: 'Excel 正忙，或有窗口未关闭。请关闭窗口或稍候再试。',
  cancelled: '已取消，未作任何改动。',
  'restore-incomplete': '有内容未能恢复：{places}。请在 Excel 中撤销，或不保存直接关闭。',
  'excel-error': 'Excel 报告错误：{error}（{detail}）。未作任何改动。',
  unsupported: '当前版本的 Excel 不支持此操作。请更新 Excel，或使用网页版。',

  'sql-not-possible': '{method} 需要先用数据拟合，无法写成一条 SQL 语句。请导出其他评分卡。',
  'sql-name': '“{name}”不能作为表名或列名。请改名。',

  'not-a-date': '第 {row} 行：{column}是“{found}”，请填写日期。',
  'ambiguous-number':
    '第 {row} 行：{column}是“{found}”，无法判断其中的点或逗号是小数点还是千位分隔符，请改填数字。',
  'ambiguous-date': '第 {row} 行：{column}是“{found}”，可以读成两个日期，请按“年-月-日”填写。',
  'off-scale': '第 {row} 行：{column}是“{found}”，请填写 {min} 到 {max} 的评分。',
  'blank-customer': '第 {row} 行没有客户名称，不计入评定。',
  'duplicate-customer': '第 {row} 行：{found} 已出现在第 {first} 行。两行分别评定，如为同一客户请合并。',
  'alike-customers': {
    other:
      '有 {count} 个客户与其他客户仅大小写、全半角或空格不同（如“{found}”与“{other}”），已分别评定。如为同一客户，请统一写法。',
  },
  'total-row': '第 {row} 行（“{found}”）是合计行，不计入评定。',
  'repeated-header': '第 {row} 行是重复的表头，不计入评定。',
  'blank-row': '第 {row} 行是空行，不计入评定。',
  'same-headers': '有多列都叫“{column}”，已采用第一列。如果应当用另一列，请改选“{column} (2)”。',
  'mixed-currencies': '{column}混用了多种货币（{found}）。金额按原数计算，请先换算成同一货币。',
  pending: '第 {row} 行待定：缺少{missing}。',
  'missing-weight': '第 {row} 行缺少{missing}（权重 {weight} 分），按其余指标评定。',
  'policy-decides': '第 {row} 行的空白会左右结果：按零计为{asZero}，按其余指标计为{reweighted}。',
  unmatched: '第 {row} 行不符合任何一条规则。',
  'tier-empty': '等级“{tier}”没有客户。',
  'tiers-top-empty': '没有客户达到最高的等级（{tiers}），标准可能定得过高。',
  'all-equal': '{column}的数值全部相同，无法区分客户。',
  'few-bins': '{column}的不同数值太少，分不出 {asked} 组，只分出 {made} 组。',
  'few-customers': '只有 {customers} 个客户，少于 {advised} 个时分级意义不大。',
  'future-date': '第 {row} 行：日期 {found} 晚于基准日。',
  'incomplete-order': '第 {row} 行：订单缺少{missing}，未计入。',
  'negative-recency': '第 {row} 行：距上次购买 {found} 天，购买日在未来，不予评分。',
  'no-purchase': '{customer} 在统计期内没有购买。',
  'no-purchases': '没有金额大于零的订单，也就没有客户购买过。请检查金额。',
  'no-purchases-in-period':
    '统计期（{fromDay} – {toDay}）内没有金额大于零的订单；名单中的订单日期为 {firstDay} 至 {lastDay}。请检查起止日期和基准日。',
  'not-positive-value': '第 {row} 行：数值为零或负数。',
  'clv-holdout':
    '用最后 {weeks} 周检验：此前数据的预测为 {predicted} 次购买，按各客户以往频率推算为 {naive} 次，实际为 {actual} 次。',
  'ratings-low':
    '“{axis}”的评分最高只有 {found}，而评分范围到 {max}。如果您按 {found} 分制打分，请修改矩阵的评分范围，否则客户几乎都算“低”。',
  'rate-in-percent':
    '{column}是比率，却有第 {first} 行的 {found} 这样的数值，已按原值计算。如果 {found} 表示 {found}%，请改为百分数。',
  'not-finite': '第 {row} 行：{column}无法参与计算。',
  'clv-too-thin':
    '数据太少，不适用此模型：{customers} 个客户中只有 {repeaters} 个买过第二次。至少需要 100 个客户，其中 30% 买过第二次。',
  'clv-no-fit-purchases': '预测模型无法拟合这些客户的复购规律。请提供更长时间的订单，或改用简单终身价值。',
  'clv-no-fit-spend': '预测模型无法拟合这些客户的消费金额。请检查订单金额，或改用简单终身价值。',
  'clv-no-mean-spend': '少数订单金额过大，客户平均消费没有意义。请检查最大的几笔金额，或改用简单终身价值。',
  'column-not-found': '名单中没有“{need}”所用的列“{column}”，请另选一列。',
  'column-wrong-kind': '列“{column}”不能用作“{need}”，这里需要的数据类型是：{expected}。',
  'rule-shadowed': '第 {rule} 条规则永远不会生效，符合它的客户都已被第 {by} 条规则取走。',
  'nested-cuts':
    '组内再分组（R 组内再分 F，再分 M）由名单数据决定，不能同时使用固定分界值。请清空分界值，或取消组内再分组。',
  'segment-gap': '得分 {cell} 不属于任何客户类型。',
  'segment-overlap': '得分 {cell} 同时属于两个客户类型。',
};
