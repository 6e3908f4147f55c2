import type { Problem, ProblemCode } from '../../opc/problem.ts';

type Sentences = Readonly<Record<ProblemCode, string>>;

const EN: Sentences = {
  Empty: 'The file is empty. Save it again in the program it comes from.',
  NotAZip: 'This is not an .xlsx workbook, or it was cut off while downloading. Download or save it again.',
  NotText:
    'This is not a text table. Give the file its right ending, unpack it, or save the list as CSV UTF-8.',
  OpenQuote:
    'A quotation mark in the text table is not closed, so that the rows after it would be lost. Close or delete it.',
  DecimalMark:
    'Whether the dot or comma of this number is for decimals or thousands, the text table does not show. Open it in the program it comes from and save it as .xlsx.',
  LongText:
    'A cell of the text table is longer than 32,767 characters. Shorten it, or close the quotation mark.',
  OtherKind:
    'What is in this file is of another kind than its name says. Open it in a spreadsheet program and save it as .xlsx.',
  TextTable: 'This is a text table, not a workbook. Give the file the ending .csv.',
  OldFormat: 'This is an old .xls workbook. Open it in a spreadsheet program and save it as .xlsx.',
  Encrypted: 'The workbook is protected by a password. Remove the password and save it again.',
  Damaged:
    'The workbook is damaged: its contents do not match its directory. Save it again or use another copy.',
  TooLarge: 'The workbook is larger than a worksheet can be.',
  NotAWorkbook: 'The file holds no workbook. Choose an .xlsx or .csv file.',
  BadXml: 'A part of the workbook cannot be read. Open it in a spreadsheet program and save it again.',
  ForbiddenXml:
    'The workbook contains a document type declaration, which no spreadsheet program writes. It was not opened.',
};

const ZH: Sentences = {
  Empty: '文件是空的。请在原来的程序中重新保存。',
  NotAZip: '这不是 .xlsx 工作簿，或者下载不完整。请重新下载或保存。',
  NotText: '这不是文本表格。请改用正确的扩展名、先解压，或将名单另存为“CSV UTF-8”。',
  OpenQuote: '文本表格中有一个引号没有配对，其后的行会丢失。请补上或删除该引号。',
  DecimalMark:
    '文本表格中看不出这个数字里的点或逗号是小数点还是千位分隔符。请在原来的程序中打开，另存为 .xlsx。',
  LongText: '文本表格中有一个单元格超过 32,767 个字符。请缩短内容，或补上引号。',
  OtherKind: '文件内容与扩展名不符。请用电子表格程序打开后另存为 .xlsx。',
  TextTable: '这是文本表格，不是工作簿。请将扩展名改为 .csv。',
  OldFormat: '这是旧的 .xls 工作簿。请用电子表格程序打开后另存为 .xlsx。',
  Encrypted: '工作簿设有密码。请去掉密码后重新保存。',
  Damaged: '工作簿已损坏：内容与目录不符。请重新保存或换一份副本。',
  TooLarge: '工作簿超出了工作表的容量。',
  NotAWorkbook: '文件中没有工作簿。请选择 .xlsx 或 .csv 文件。',
  BadXml: '工作簿的一部分无法读取。请用电子表格程序打开后重新保存。',
  ForbiddenXml: '工作簿含有文档类型声明，电子表格程序不会写入这种内容，因此没有打开。',
};

/** Why a file was not opened, with its name and the part at fault. */
export function problemText(fileName: string, problem: Problem, locale: string): string {
  const sentence = (locale.startsWith('zh') ? ZH : EN)[problem.code];
  return `${fileName}\n${sentence}${problem.part === null ? '' : `\n(${problem.part}: ${problem.detail})`}`;
}
