import { zipOf } from '../xlsx.ts';
import {
  CHART,
  CHART_COLORS,
  CHART_SHEET_CHART,
  COMMENTS,
  DRAWING,
  NOTES,
  PICTURE,
} from './excel-drawings.ts';
import { LIST, MORE, RATES } from './excel-sheets.ts';
import { override, relationships, sheetml } from './markup.ts';

/** What a workbook of these tests differs in. */
export interface Kind {
  readonly date1904: boolean;
  /** The list as a table with a total row, or as a plain range. */
  readonly table: boolean;
}

/**
 * A workbook as Excel writes it, by hand, with what people have around a list: a chart sheet in front, two windows, names of every
 * sort, rich text, notes, a picture, charts with extensions, sparklines, rules and validations of the 2010 sort, outlines, print set-up,
 * a link to another workbook, parts of other programs.
 */
export function excelMade({ date1904, table }: Kind): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types(table),
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['customXml', 'customXml/item1.xml'],
    ]),
    'xl/workbook.xml': workbook(date1904),
    'xl/_rels/workbook.xml.rels': relationships([
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      ['externalLink', 'externalLinks/externalLink1.xml'],
    ]),
    'xl/chartsheets/sheet1.xml': sheetml(
      'chartsheet',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/>',
    ),
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships([['drawing', '../drawings/drawing2.xml']]),
    'xl/worksheets/sheet1.xml': LIST(table),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['comments', '../comments1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['drawing', '../drawings/drawing1.xml'],
      ['hyperlink', 'https://example.com/?a=1&amp;b=2', 'External'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ...(table ? ([['table', '../tables/table1.xml']] as const) : []),
    ]),
    'xl/worksheets/sheet2.xml': RATES,
    'xl/worksheets/sheet3.xml': MORE,
    ...(table ? { 'xl/tables/table1.xml': TABLE } : {}),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
    'xl/calcChain.xml': sheetml('calcChain', '<c r="D2" i="2"/><c r="B1" i="3"/>'),
    'xl/externalLinks/externalLink1.xml': sheetml(
      'externalLink',
      '<externalBook r:id="rId1"><sheetNames><sheetName val="Prices"/></sheetNames></externalBook>',
    ),
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      ['externalLinkPath', 'prices.xlsx', 'External'],
    ]),
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/vmlDrawing1.vml': NOTES,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ]),
    'xl/drawings/drawing2.xml': CHART_SHEET_CHART,
    'xl/drawings/_rels/drawing2.xml.rels': relationships([['chart', '../charts/chart2.xml']]),
    'xl/charts/chart1.xml': CHART('Rates'),
    'xl/charts/_rels/chart1.xml.rels': relationships([['chartColorStyle', 'colors1.xml']]),
    'xl/charts/colors1.xml': CHART_COLORS,
    'xl/charts/chart2.xml': CHART('List'),
    'xl/media/image1.png': PICTURE,
    'xl/printerSettings/printerSettings1.bin': 'kept\u0000as it is',
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    'customXml/item1.xml': '<theirs xmlns="urn:theirs"><a/></theirs>',
  });
}

function types(table: boolean): string {
  const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const drawing = 'application/vnd.openxmlformats-officedocument';
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="vml" ContentType="${drawing}.vmlDrawing"/>` +
    override('xl/workbook.xml', `${sml}.sheet.main+xml`) +
    override('xl/chartsheets/sheet1.xml', `${sml}.chartsheet+xml`) +
    [1, 2, 3].map((it) => override(`xl/worksheets/sheet${it}.xml`, `${sml}.worksheet+xml`)).join('') +
    (table ? override('xl/tables/table1.xml', `${sml}.table+xml`) : '') +
    override('xl/styles.xml', `${sml}.styles+xml`) +
    override('xl/sharedStrings.xml', `${sml}.sharedStrings+xml`) +
    override('xl/calcChain.xml', `${sml}.calcChain+xml`) +
    override('xl/externalLinks/externalLink1.xml', `${sml}.externalLink+xml`) +
    override('xl/comments1.xml', `${sml}.comments+xml`) +
    [1, 2].map((it) => override(`xl/drawings/drawing${it}.xml`, `${drawing}.drawing+xml`)).join('') +
    [1, 2].map((it) => override(`xl/charts/chart${it}.xml`, `${drawing}.drawingml.chart+xml`)).join('') +
    override('xl/charts/colors1.xml', 'application/vnd.ms-office.chartcolorstyle+xml') +
    override('docProps/app.xml', `${drawing}.extended-properties+xml`) +
    '</Types>'
  );
}

function workbook(date1904: boolean): string {
  return sheetml(
    'workbook',
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="4" rupBuild="22228"/>' +
      `<workbookPr${date1904 ? ' date1904="1"' : ''} codeName="ThisWorkbook" defaultThemeVersion="166925"/>` +
      '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Data\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
      '<xr:revisionPtr revIDLastSave="0" documentId="8_{A}" xr6:coauthVersionLast="36"/>' +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225" activeTab="2"/><workbookView xWindow="30" yWindow="30" windowWidth="900" windowHeight="600"/></bookViews>' +
      '<sheets><sheet name="Overview" sheetId="4" r:id="rId1"/><sheet name="List" sheetId="2" r:id="rId2"/><sheet name="Rates" sheetId="3" r:id="rId3"/><sheet name="More" sheetId="7" state="hidden" r:id="rId4"/></sheets>' +
      '<externalReferences><externalReference r:id="rId8"/></externalReferences>' +
      '<definedNames><definedName name="_xlnm.Criteria" localSheetId="2">Rates!$F$1:$F$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="2">Rates!$A$1:$B$4,Rates!$E$1:$F$9</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">List!$A:$A,List!$1:$1</definedName>' +
      '<definedName name="Discount" comment="a &lt; b">0.05</definedName><definedName name="Elsewhere">[1]Prices!$A$1</definedName>' +
      '<definedName name="Gone" hidden="1">#REF!</definedName><definedName name="Rate" localSheetId="2" description="of one sheet">Rates!$B$2</definedName></definedNames>' +
      '<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
  );
}

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr3" ' +
  'xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" id="3" name="Clients" displayName="Clients" ref="A1:D9" totalsRowCount="1" headerRowDxfId="0">' +
  '<autoFilter ref="A1:D8"/><tableColumns count="4"><tableColumn id="1" xr3:uid="{1}" name="Client" totalsRowLabel="Total"/><tableColumn id="2" name="Since"/>' +
  '<tableColumn id="5" name="Annual sales" totalsRowFunction="sum" dataDxfId="0"/><tableColumn id="6" name="Net"><calculatedColumnFormula>Clients[[#This Row],[Annual sales]]*(1-Discount)</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const STRINGS = sheetml(
  'sst',
  '<si><t>Client</t></si><si><t>Since</t></si><si><t>Annual sales</t></si><si><t>Net</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Ren</t></r><r><t xml:space="preserve">é &amp; Co </t></r></si>' +
    '<si><t>株式会社</t><rPh sb="0" eb="4"><t>カブシキガイシャ</t></rPh></si><si><t>Total</t></si>' +
    [1, 2, 3, 4, 5].map((it) => `<si><t>Client ${it}</t></si>`).join(''),
);

const STYLES = sheetml(
  'styleSheet',
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;€&quot;\\ #,##0"/></numFmts>' +
    '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4" tint="-0.25"/></stop></gradientFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="170" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1"/></cellXfs>' +
    '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
    '<colors><mruColors><color rgb="FF00FF00"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"><x14:slicerStyles xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>',
);
