import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { WORKSHEET_ORDER } from '../../../src/host/opc/sheet/section.ts';
import { descendants, parseTree } from '../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../src/host/opc/xml/tree.ts';
import { everything } from './support/everything.ts';

/** Children in the order of the schemas (ECMA-376 part 1, sml.xsd and dml-chart.xsd), for what we write. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet: WORKSHEET_ORDER.join(' '),
  workbook: 'workbookPr workbookProtection bookViews sheets definedNames calcPr extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  dxf: 'font numFmt fill alignment border protection',
  table: 'autoFilter sortState tableColumns tableStyleInfo',
  chart: 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap axId',
  lineChart: 'grouping varyColors ser dLbls marker axId',
  scatterChart: 'scatterStyle varyColors ser dLbls axId',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls cat xVal val yVal smooth',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr',
  dLbls:
    'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  catAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween',
  scaling: 'orientation max min',
};

function all(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(all)];
}

describe('every part that is written', () => {
  const parts = unzipSync(saveWorkbook(everything()));
  const xml = Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);

  it.each(xml)('%s has its elements in the order of the schema', (name, text) => {
    for (const node of all(parseTree(text, name))) {
      const order = ORDERS[node.name]?.split(' ');
      if (!order || (name.includes('drawings/') && node.name === 'chart')) continue;
      const places = node.children.map((it) => order.indexOf(it.name));
      expect(places, `${node.name}: ${node.children.map((it) => it.name).join(' ')}`).toEqual(
        [...places].sort((a, b) => a - b),
      );
      expect(places, node.name).not.toContain(-1);
    }
  });

  it('is declared, and every relationship leads to a part', () => {
    const types = new TextDecoder().decode(parts['[Content_Types].xml']);
    for (const name of Object.keys(parts).filter((it) => /^xl\/.*\.xml$/.test(it)))
      expect(types).toContain(`PartName="/${name}"`);
    for (const [name, text] of xml.filter(([it]) => it.endsWith('.rels'))) {
      const base = new URL(`file:///${name.replace('_rels/', '').replace(/\.rels$/, '')}`);
      for (const { attributes } of descendants(parseTree(text, name), 'Relationship')) {
        expect(Object.keys(parts)).toContain(new URL(attributes['Target'] ?? '', base).pathname.slice(1));
      }
    }
  });

  it('gives every data label all six flags', () => {
    const labels = xml
      .filter(([name]) => name.includes('charts/'))
      .flatMap(([name, text]) => descendants(parseTree(text, name), 'dLbls'));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels)
      expect(label.children.filter(({ name }) => name.startsWith('show'))).toHaveLength(6);
  });
});
