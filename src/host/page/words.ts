/** The page's own words. The host has its two languages for itself: it shares nothing with the add-in. */
export interface PageWords {
  readonly title: string;
  readonly disclaimer: string;
  readonly disclaimerMore: string;
  readonly file: string;
  readonly open: string;
  readonly newBook: string;
  readonly samples: string;
  readonly save: string;
  readonly saveCsv: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string; readonly contrast: string };
  readonly zoom: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly accept: string;
  readonly cancel: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly renameSheet: string;
  readonly deleteSheet: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly closePane: string;
  readonly copy: string;
  readonly paste: string;
  readonly clear: string;
  readonly insertRows: string;
  readonly deleteRows: string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly filter: string;
  readonly selectAll: string;
  readonly clearFilter: string;
  readonly apply: string;
  readonly blanks: string;
  readonly ok: string;
  readonly deleteChart: string;
  readonly chart: string;
  readonly ready: string;
  readonly editing: string;
  readonly count: string;
  readonly sum: string;
  readonly average: string;
  readonly opened: (name: string, seconds: string) => string;
  readonly unreadable: string;
  readonly functions: string;
  readonly greeting: string;
  readonly close: string;
  readonly fillDown: string;
}

const EN: PageWords = {
  title: 'Tierwise development host – not Excel',
  disclaimer: 'Development host, not Excel',
  disclaimerMore:
    'A small stand-in for Excel on the web. It runs the real add-in through the real office.js, entirely in this tab; files never leave this computer. It was not compared with a live Excel.',
  file: 'File',
  open: 'Open .xlsx or .csv…',
  newBook: 'New workbook',
  samples: 'Samples',
  save: 'Save as .xlsx',
  saveCsv: 'Save this sheet as .csv',
  undo: 'Undo',
  redo: 'Redo',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  zoom: 'Zoom',
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  accept: 'Enter',
  cancel: 'Cancel',
  sheets: 'Sheets',
  addSheet: 'New sheet',
  renameSheet: 'Rename sheet',
  deleteSheet: 'Delete sheet',
  grid: 'Cells',
  pane: 'Tierwise pane',
  paneWidth: 'Width of the pane',
  closePane: 'Close the pane',
  copy: 'Copy',
  paste: 'Paste',
  clear: 'Clear contents',
  insertRows: 'Insert rows',
  deleteRows: 'Delete rows',
  sortAscending: 'Sort ascending',
  sortDescending: 'Sort descending',
  filter: 'Filter',
  selectAll: '(Select all)',
  clearFilter: 'Clear filter',
  apply: 'Apply',
  blanks: '(Blanks)',
  ok: 'OK',
  deleteChart: 'Delete chart',
  chart: 'Chart',
  ready: 'Ready',
  editing: 'Edit',
  count: 'Count',
  sum: 'Sum',
  average: 'Average',
  opened: (name, seconds) => `Opened ${name} in ${seconds} s`,
  unreadable: 'The file could not be opened.',
  functions: 'Functions',
  greeting:
    'A sample list of 200 customers is open. The button at the lower right grades it; Restore or Undo takes that back. For a list of your own: File, Open.',
  close: 'Close',
  fillDown: 'Fill down',
};

const ZH: PageWords = {
  title: 'Tierwise 开发宿主 – 不是 Excel',
  disclaimer: '开发宿主，不是 Excel',
  disclaimerMore:
    '这是网页版 Excel 的小型替身：用真正的 office.js 运行真正的加载项，全部在本标签页内完成，文件不会离开这台电脑。尚未与真实的 Excel 逐项比对。',
  file: '文件',
  open: '打开 .xlsx 或 .csv…',
  newBook: '新建工作簿',
  samples: '示例',
  save: '另存为 .xlsx',
  saveCsv: '将此工作表另存为 .csv',
  undo: '撤消',
  redo: '恢复',
  language: '语言',
  theme: '主题',
  themes: { light: '浅色', dark: '深色', contrast: '高对比度' },
  zoom: '缩放',
  nameBox: '名称框',
  formulaBar: '编辑栏',
  accept: '输入',
  cancel: '取消',
  sheets: '工作表',
  addSheet: '新建工作表',
  renameSheet: '重命名工作表',
  deleteSheet: '删除工作表',
  grid: '单元格',
  pane: 'Tierwise 任务窗格',
  paneWidth: '任务窗格宽度',
  closePane: '关闭任务窗格',
  copy: '复制',
  paste: '粘贴',
  clear: '清除内容',
  insertRows: '插入行',
  deleteRows: '删除行',
  sortAscending: '升序排序',
  sortDescending: '降序排序',
  filter: '筛选',
  selectAll: '（全选）',
  clearFilter: '清除筛选',
  apply: '应用',
  blanks: '（空白）',
  ok: '确定',
  deleteChart: '删除图表',
  chart: '图表',
  ready: '就绪',
  editing: '编辑',
  count: '计数',
  sum: '求和',
  average: '平均值',
  opened: (name, seconds) => `已打开 ${name}，用时 ${seconds} 秒`,
  unreadable: '无法打开该文件。',
  functions: '函数',
  greeting:
    '已打开一份 200 家客户的示例名单：点右下角的按钮即可评定，不满意可以还原或撤消。用自己的名单：文件 → 打开。',
  close: '关闭',
  fillDown: '向下填充',
};

/** The words of a locale; anything but Chinese reads English. */
export function wordsOf(locale: string): PageWords {
  return locale.toLowerCase().startsWith('zh') ? ZH : EN;
}
