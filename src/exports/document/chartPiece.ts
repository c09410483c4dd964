import { layoutOf, type DrawnPlot } from '../../charts/layouts/layouts';
import { paperBox } from '../../charts/paper';
import type { Scene } from '../../charts/scene';
import type { Figure } from '../../figures/figure';
import { part } from '../part';
import { sceneParts } from '../sceneParts';
import type { Piece } from './flow';
import { gaps } from './look';

/** What a drawing may take: a sheet's width, what is left of its height, and the height of the table that is to follow. */
export interface ChartRoom {
  width: number;
  height: number;
  table: number;
}

/** A plot grows or shrinks by no more than this, in pixels. */
const most = { more: 90, less: 80 } as const;

/** A drawing that cannot lay itself out lower is scaled, as far as its smallest label keeps nine points. */
const smallest = 0.89;

/** The drawing that fills what its words leave of the sheet, unless the table fits beneath it. */
const sceneFor = (plot: DrawnPlot, { table }: Figure, width: number, room: ChartRoom): Scene => {
  const box = { ...paperBox(plot.shape), width, alone: true };
  const scene = layoutOf(plot, table, box);
  const spare = room.height - gaps.plot - scene.height;
  const fits = spare >= room.table && room.table > 0;
  if (fits || box.plotHeight === undefined) return scene;
  return layoutOf(plot, table, { ...box, plotHeight: Math.floor(box.plotHeight + Math.max(-most.less, Math.min(most.more, spare))) });
};

/** A figure's drawing, which says in words what it shows. */
export const chartPiece = (plot: DrawnPlot, figure: Figure, id: string, room: ChartRoom): Piece => {
  const laid = sceneFor(plot, figure, room.width, room);
  const scale = Math.min(1, Math.max(smallest, (room.height - gaps.plot) / laid.height));
  // What is to be smaller is laid out wider, and so keeps the sheet's width.
  const scene = scale === 1 ? laid : sceneFor(plot, figure, room.width / scale, room);
  const [width, height] = [Math.floor(scene.width * scale), Math.floor(scene.height * scale)];
  const drawing = part('svg', { role: 'img', 'aria-label': figure.description, width, height, viewBox: `0 0 ${scene.width} ${scene.height}` }, ...sceneParts(scene));
  return { height: gaps.plot + height, part: part('div', { class: 'plot scroll', role: 'group', 'aria-labelledby': `${id}-finding`, tabindex: 0 }, drawing) };
};
