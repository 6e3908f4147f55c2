import './range/range.ts';
import './workbook.ts';
import './worksheet-collection.ts';
import './worksheet.ts';
