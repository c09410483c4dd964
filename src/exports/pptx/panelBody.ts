import { isDrawn, layoutOf, type DrawnPlot } from '../../charts/layouts/layouts';
import type { Scene } from '../../charts/scene';
import type { ClearedFigure } from '../../figures/clearance';
import type { KeyEntry } from '../../figures/figure';
import { swatchMarks } from '../../ui/swatchMarks';
import { altText } from '../altText';
import { chartOf } from '../chartData';
import type { ChartData } from '../chartSeries';
import type { Pack } from '../pack/pack';
import { element } from '../xml';
import { widthOf } from './arial';
import { drawing, marksAt } from './drawing';
import { beneath, points, type Box } from './geometry';
import { namespaces } from './names';
import { frame, textBox, type Shape } from './shapes';
import { chartRelation } from './slide';
import { plain } from './words';

/** What fills a slide: a chart, or shapes. */
export interface Body {
  shapes: readonly Shape[];
  chart?: { data: ChartData; box: Box } | undefined;
}

const chartBody = (figure: ClearedFigure, data: ChartData, pack: Pack, box: Box): Body => {
  const reference = element('c:chart', { ...namespaces.chart, ...namespaces.relations, 'r:id': chartRelation });
  return { shapes: [frame(`Chart: ${figure.title}`, altText(figure, pack.context), box, namespaces.chart['xmlns:c'], reference)], chart: { data, box } };
};

const keySize = 14.7;

const swatchOf = (swatch: KeyEntry['swatch']) =>
  swatch === 'green' || swatch === 'amber' || swatch === 'red' ? [{ kind: 'rating' as const, x: 0, y: 0, size: 14, rating: swatch }] : swatchMarks[swatch];

/** Swatches with their words in one row. */
const keyShapes = (entries: readonly KeyEntry[], { x, y }: Box): Shape[] => {
  let left = x;
  return entries.flatMap(({ swatch, label }) => {
    const width = widthOf(label, keySize) + 8;
    const at = left;
    left += 22 + width + 20;
    return [
      marksAt('Key', swatchOf(swatch), { x: at, y: y + 3, width: 14, height: 14 }),
      textBox('Key', [plain(label, { size: points(keySize) })], { x: at + 22, y, width, height: 20 }, { anchor: 'ctr', wrap: 'none' }),
    ];
  });
};

const widths = [1174, 1060, 960, 880, 800];

/** The layout that is largest in a box: narrower drawings are set in larger type. */
const sceneFor = (plot: DrawnPlot, figure: ClearedFigure, box: Box): Scene => {
  const scenes = widths.map((width) => layoutOf(plot, figure.table, { width, alone: true }));
  const scaleOf = ({ width, height }: Scene): number => Math.min(box.width / width, box.height / height);
  return scenes.reduce((best, scene) => (scaleOf(scene) * Math.min(1, (scene.width * scaleOf(scene)) / (box.width * 0.8)) > scaleOf(best) ? scene : best));
};

const drawnBody = (plot: DrawnPlot, figure: ClearedFigure, pack: Pack, box: Box): Body => {
  const entries = figure.key.filter(({ narrowOnly }) => narrowOnly !== true);
  const room = entries.length === 0 ? box : beneath(box, 24, 6);
  return { shapes: [...keyShapes(entries, box), drawing(`Drawing: ${figure.title}`, altText(figure, pack.context), sceneFor(plot, figure, room), room)] };
};

/** A figure's chart, or where Office draws none its drawing as shapes; undefined for lists and words. */
export const panelBody = (figure: ClearedFigure, pack: Pack, box: Box): Body | undefined => {
  const data = chartOf(figure);
  if (data !== undefined) return chartBody(figure, data, pack, box);
  return isDrawn(figure.plot) && figure.nothing === undefined ? drawnBody(figure.plot, figure, pack, box) : undefined;
};
