import type { Paint } from '../scene';
import { textWidth } from './textWidth';

/** Size, weight and colour of a label. */
export interface TextStyle {
  size: number;
  weight: 400 | 500 | 600 | 700;
  fill: Paint;
}

const style = (size: number, weight: TextStyle['weight'], fill: Paint): TextStyle => ({ size, weight, fill });

/** The labels of the charts, none under 13 px. */
export const styles = {
  axis: style(13.5, 400, 'ink-3'),
  axisStrong: style(13.5, 400, 'ink-2'),
  band: style(13.5, 600, 'ink-2'),
  value: style(13.5, 600, 'ink'),
  ghost: style(13.5, 600, 'ink-3'),
  target: style(13.5, 600, 'target'),
  note: style(13.5, 400, 'ink-2'),
  noteStrong: style(13.5, 600, 'ink'),
  exempt: style(13.5, 600, 'exempt'),
  spark: style(13, 400, 'ink-3'),
  label: style(14, 600, 'ink'),
  aside: style(14, 400, 'ink-2'),
  rowLabel: style(14.5, 400, 'ink'),
  heading: style(15.5, 600, 'ink'),
  item: style(15, 400, 'ink'),
  account: style(15, 400, 'ink-2'),
  accountStrong: style(15, 700, 'ink'),
  end: style(17, 700, 'ink'),
} as const satisfies Record<string, TextStyle>;

/** Width of the widest of some texts in a style; 0 for none. */
export const widest = (texts: readonly (string | null | undefined)[], { size, weight }: TextStyle): number =>
  texts.reduce((most, text) => Math.max(most, text ? textWidth(text, size, weight) : 0), 0);
