import type { StepsPlot } from '../../figures/plot';
import { line } from './marks';
import type { Sketch } from './sketch';
import { styles, widest } from './textStyles';
import { ellipsis } from './textWidth';

const pitch = 22;

/** Height of the account under the axis. */
export const accountHeight = (rows: StepsPlot['account']): number => pitch * rows.length + 10 - (rows.length > 0 ? pitch - 8 : 0);

/** The account of each quarter, figures right-aligned under its band; quarters not begun say so. */
export const accountRows = (sketch: Sketch, { account, axis, futureText }: StepsPlot, edges: readonly number[], top: number): void => {
  const quarters = Math.floor((edges.length - 1) / 3);
  const widths = Array.from({ length: quarters }, (_, quarter) => widest(account.map(({ texts }) => texts[quarter]), styles.accountStrong));
  const most = Math.max(0, ...widths);
  const middle = (quarter: number): number => ((edges[quarter * 3] ?? 0) + (edges[quarter * 3 + 3] ?? 0)) / 2;
  const begun = Math.ceil(axis.done / 3);
  account.forEach(({ head, texts, strong }, i) => {
    const y = top + i * pitch;
    const style = strong ? styles.accountStrong : styles.account;
    sketch.write(ellipsis(head, (edges[0] ?? 0) - 4, style.size, style.weight), style, 0, y);
    if (strong) sketch.back.push(line(0, y - 16, edges[Math.min(begun, quarters) * 3] ?? 0, y - 16, { stroke: 'ink', strokeWidth: 1 }));
    const figures = texts.flatMap((text, quarter) => (text === null || quarter >= quarters ? [] : [{ text, x: middle(quarter) + most / 2, y, anchor: 'end' as const }]));
    for (const { text, x } of figures) sketch.write(text, style, x, y, 'end');
  });
  for (let quarter = begun; quarter < quarters; quarter += 1) {
    const room = (edges[quarter * 3 + 3] ?? 0) - (edges[quarter * 3] ?? 0);
    const words = [`Quarter ${(quarter % 4) + 1}`, futureText];
    if (account.length < 3 || widest(words, styles.axis) > room) continue;
    sketch.writeAll(words.map((text, i) => ({ text, x: middle(quarter), y: top + pitch + i * 18, anchor: 'middle' })), styles.axis);
  }
};
