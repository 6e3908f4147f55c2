import type { AxisPart, ChartPart } from '../../model/parts.ts';
import { tag } from '../xml/write.ts';
import type { ChartKind } from './kinds.ts';
import { title, val } from './shape.ts';

/** Ids that tie a plot to its axes. */
export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

/** The two axes of a chart; '' for kinds without axes. */
export function writeAxes(chart: ChartPart, kind: ChartKind): string {
  if (kind.element === 'pieChart' || kind.element === 'doughnutChart') return '';
  const scatter = kind.element === 'scatterChart';
  const category = { id: CATEGORY_AXIS, cross: VALUE_AXIS, place: kind.horizontal ? 'l' : 'b' };
  const value = { id: VALUE_AXIS, cross: CATEGORY_AXIS, place: kind.horizontal ? 'b' : 'l' };
  const first = scatter
    ? tag('c:valAx', {}, axis(chart.categoryAxis, category) + val('crossBetween', 'midCat'))
    : tag(
        'c:catAx',
        {},
        axis(chart.categoryAxis, category) +
          val('auto', 1) +
          val('lblAlgn', 'ctr') +
          val('lblOffset', 100) +
          val('noMultiLvlLbl', 0),
      );
  const between = scatter || kind.element === 'areaChart' ? 'midCat' : 'between';
  return first + tag('c:valAx', {}, axis(chart.valueAxis, value) + val('crossBetween', between));
}

const TICK_LABELS: Readonly<Record<string, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

/** What both kinds of axis begin with, up to `crosses`. */
function axis(
  part: AxisPart,
  { id, cross, place }: { readonly id: number; readonly cross: number; readonly place: string },
): string {
  const scaling =
    val('orientation', part.reversed ? 'maxMin' : 'minMax') +
    (part.maximum === null ? '' : val('max', part.maximum)) +
    (part.minimum === null ? '' : val('min', part.minimum));
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return (
    val('axId', id) +
    tag('c:scaling', {}, scaling) +
    val('delete', part.visible ? 0 : 1) +
    val('axPos', place) +
    (part.majorGridlines ? grid : '') +
    (part.title.visible && part.title.text !== ''
      ? title(part.title.text, { size: 10, color: '#595959', bold: false })
      : '') +
    tag('c:numFmt', {
      formatCode: part.numberFormat ?? 'General',
      sourceLinked: part.numberFormat === null,
    }) +
    val('majorTickMark', 'none') +
    val('minorTickMark', 'none') +
    val('tickLblPos', TICK_LABELS[part.tickLabels] ?? 'nextTo') +
    val('crossAx', cross) +
    val('crosses', 'autoZero')
  );
}
