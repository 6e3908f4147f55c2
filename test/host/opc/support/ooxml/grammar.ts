/**
 * Content of the elements that the host writes, from the schemas of ECMA-376 part 1 (sml, dml-chart, dml-spreadsheetDrawing):
 * children in their order, `!` exactly one, `+` one or more, `*` any number, nothing = at most one. After `@` the attributes
 * that must be there. By the root element of the part, because `fill`, `chart` or `dxf` mean other things in other parts.
 */
export const GRAMMAR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  workbook: {
    workbook:
      'fileVersion fileSharing workbookPr AlternateContent* revisionPtr workbookProtection bookViews sheets! functionGroups externalReferences ' +
      'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst',
    bookViews: 'workbookView+',
    sheets: 'sheet+',
    sheet: '@ name sheetId r:id',
    definedNames: 'definedName+',
    definedName: '@ name',
  },
  worksheet: {
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols* sheetData! sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
      'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions ' +
      'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
      'legacyDrawingHF drawingHF picture oleObjects AlternateContent* controls webPublishItems tableParts extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr',
    sheetViews: 'sheetView+ extLst',
    sheetView: 'pane selection* pivotSelection* extLst @ workbookViewId',
    sheetFormatPr: '@ defaultRowHeight',
    cols: 'col+',
    col: '@ min max',
    sheetData: 'row*',
    row: 'c* extLst',
    c: 'f v is extLst',
    mergeCells: 'mergeCell+',
    mergeCell: '@ ref',
    autoFilter: 'filterColumn* sortState extLst @ ref',
    filterColumn: 'filters top10 customFilters dynamicFilter colorFilter iconFilter extLst @ colId',
    customFilters: 'customFilter+',
    conditionalFormatting: 'cfRule+ extLst @ sqref',
    cfRule: 'formula* colorScale dataBar iconSet extLst @ type priority',
    colorScale: 'cfvo+ color+',
    dataBar: 'cfvo+ color!',
    iconSet: 'cfvo+',
    cfvo: 'extLst @ type',
    dataValidations: 'dataValidation+',
    dataValidation: 'AlternateContent* formula1 formula2 @ sqref',
    hyperlinks: 'hyperlink+',
    hyperlink: '@ ref',
    pageMargins: '@ left right top bottom header footer',
    headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
    drawing: '@ r:id',
    tableParts: 'tablePart*',
    tablePart: '@ r:id',
  },
  styleSheet: {
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    numFmts: 'numFmt+',
    numFmt: '@ numFmtId formatCode',
    fonts: 'font+',
    fills: 'fill+',
    borders: 'border+',
    cellStyleXfs: 'xf+',
    cellXfs: 'xf+',
    xf: 'alignment protection extLst',
    cellStyle: 'extLst @ xfId',
    dxf: 'font numFmt fill alignment border protection extLst',
    patternFill: 'fgColor bgColor',
    border: 'start end left right top bottom diagonal vertical horizontal',
  },
  table: {
    table: 'autoFilter sortState tableColumns! tableStyleInfo extLst @ id displayName ref',
    tableColumns: 'tableColumn+',
    tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst @ id name',
    autoFilter: 'filterColumn* sortState extLst',
    filterColumn: 'filters top10 customFilters dynamicFilter colorFilter iconFilter extLst @ colId',
  },
  sst: { sst: 'si* extLst', si: 't r* rPh* phoneticPr' },
  metadata: {
    metadata: 'metadataTypes metadataStrings mdxMetadata futureMetadata* cellMetadata valueMetadata extLst',
  },
  wsDr: {
    wsDr: 'twoCellAnchor* oneCellAnchor* absoluteAnchor* AlternateContent*',
    twoCellAnchor: 'from! to! sp grpSp graphicFrame cxnSp pic contentPart AlternateContent clientData!',
    from: 'col! colOff! row! rowOff!',
    to: 'col! colOff! row! rowOff!',
    graphicFrame: 'nvGraphicFramePr! xfrm! graphic!',
    cNvPr: 'hlinkClick hlinkHover extLst @ id name',
    chart: '@ r:id',
  },
  chartSpace: {
    chartSpace:
      'date1904 lang roundedCorners AlternateContent* style clrMapOvr pivotSource protection chart! spPr txPr externalData printSettings userShapes extLst',
    chart:
      'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea! legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
    title: 'tx layout overlay spPr txPr extLst',
    legend: 'legendPos legendEntry* layout overlay spPr txPr extLst',
    barChart: 'barDir! grouping varyColors ser* dLbls gapWidth overlap serLines* axId+ extLst',
    lineChart: 'grouping! varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId+ extLst',
    areaChart: 'grouping varyColors ser* dLbls dropLines axId+ extLst',
    pieChart: 'varyColors ser* dLbls firstSliceAng extLst',
    doughnutChart: 'varyColors ser* dLbls firstSliceAng holeSize extLst',
    radarChart: 'radarStyle! varyColors ser* dLbls axId+ extLst',
    scatterChart: 'scatterStyle! varyColors ser* dLbls axId+ extLst',
    ser:
      'idx! order! tx spPr invertIfNegative marker pictureOptions explosion dPt* dLbls trendline* errBars* cat xVal val yVal ' +
      'smooth shape bubbleSize bubble3D extLst',
    dPt: 'idx! invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
    dLbls:
      'dLbl* delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator ' +
      'showLeaderLines leaderLines extLst',
    strRef: 'f! strCache extLst',
    numRef: 'f! numCache extLst',
    strCache: 'ptCount pt* extLst',
    numCache: 'formatCode ptCount pt* extLst',
    pt: 'v! @ idx',
    catAx:
      'axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr ' +
      'crossAx! crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
    valAx:
      'axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr ' +
      'crossAx! crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
    scaling: 'logBase orientation max min extLst',
    numFmt: '@ formatCode',
  },
};
