import { sheetml } from './markup.ts';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** Seven customers, a total row, and beside them what people put there. */
export function LIST(table: boolean): string {
  return sheetml(
    'worksheet',
    '<sheetPr codeName="Sheet1"><outlinePr summaryRight="0"/></sheetPr><dimension ref="A1:Q30"/>' +
      '<sheetViews><sheetView zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView><sheetView workbookViewId="1"/></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1" x14ac:dyDescent="0.25"/>' +
      '<cols><col min="1" max="1" width="24.7109375" bestFit="1" customWidth="1"/><col min="15" max="16" width="9.140625" outlineLevel="1" collapsed="1"/></cols>' +
      `<sheetData>${rows(table)}<row r="30" spans="13:17"><c r="M30" s="3"><v>0.5</v></c><c r="Q30" t="b"><v>1</v></c></row></sheetData>` +
      '<mergeCells count="1"><mergeCell ref="M25:O26"/></mergeCells><phoneticPr fontId="1"/>' +
      '<conditionalFormatting sqref="C2:C8"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ' +
      `xmlns:x14="${X14}"><x14:id>{00000000-000E-0000-0000-000001000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
      '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" errorTitle="Sales" error="A number" sqref="C2:C8"><formula1>0</formula1><formula2>1000000</formula2></dataValidation></dataValidations>' +
      `<hyperlinks><hyperlink ref="M29" r:id="rId4" tooltip="there"/></hyperlinks><printOptions headings="1"/>${MARGINS}` +
      '<pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId5"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Arial,Bold"&amp;A</oddHeader><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
      `<drawing r:id="rId3"/><legacyDrawing r:id="rId2"/>${table ? '<tableParts count="1"><tablePart r:id="rId6"/></tableParts>' : ''}${extensions()}`,
  );
}

const SALES = [9000, 120, 4400, 800, 61000, 300, 2500];

function rows(table: boolean): string {
  const text = (place: string, index: number): string => `<c r="${place}" t="s"><v>${index}</v></c>`;
  const head = `<row r="1" spans="1:4" ht="21" customHeight="1" x14ac:dyDescent="0.25">${['A1', 'B1', 'C1', 'D1'].map(text).join('')}</row>`;
  const names = [4, 5, 7, 8, 9, 10, 11];
  const data = SALES.map((sales, index) => {
    const r = index + 2;
    return (
      `<row r="${r}" spans="1:4">${text(`A${r}`, names[index] ?? 0)}<c r="B${r}" s="1"><v>${41_000 + 90 * index}</v></c><c r="C${r}" s="2"><v>${sales}</v></c>` +
      `<c r="D${r}"><f>${table ? 'Clients[[#This Row],[Annual sales]]' : `C${r}`}*(1-Discount)</f><v>${sales * 0.95}</v></c></row>`
    );
  });
  const total = SALES.reduce((sum, it) => sum + it, 0);
  return `${head}${data.join('')}<row r="9" spans="1:4">${text('A9', 6)}<c r="C9" s="2"><f>SUBTOTAL(109,C2:C8)</f><v>${total}</v></c></row>`;
}

function extensions(): string {
  return (
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Rates!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>M28</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>List!C2:C8</xm:f><xm:sqref>M27</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`
  );
}

/** Figures of their own: shared and array formulas, an error, a filter, the sheet in front. */
export const RATES = sheetml(
  'worksheet',
  '<sheetPr filterMode="1"/><dimension ref="A1:F6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*Discount</f><v>0.05</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>4</v></c></row>' +
    '<row r="3" hidden="1"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row><row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c></row>' +
    '<row r="6"><c r="E6"><f t="array" ref="E6:F6">TRANSPOSE(A1:A2)</f><v>1</v></c><c r="F6"><v>2</v></c></row></sheetData>' +
    `<autoFilter ref="A1:A4"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="3"/></customFilters></filterColumn></autoFilter>${MARGINS}`,
);

/** A hidden sheet with an error and a cell that speaks of another workbook. */
export const MORE = sheetml(
  'worksheet',
  '<dimension ref="A1:B1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>[1]Prices!$A$1</f><v>7</v></c></row></sheetData>${MARGINS}`,
);
