import type { NumberStyle } from '../../figures/format';
import type { ChartData } from '../chartSeries';
import { isPercentage, officeValue } from '../fraction';
import { element } from '../xml';
import { isLying, type ChartFrame } from './chartFrame';
import { textProperties } from './chartText';
import { line, type LineLook } from './colours';
import type { Box } from './geometry';

/** Numbers of the two axes; any two would do. */
const axisIds = { category: 111111111, value: 222222222 } as const;

/** A number style as a number format; percentages are held as fractions. */
export const formatCode = (style: NumberStyle): string => {
  switch (style) {
    case 'count':
      return '#,##0';
    case 'percent-0':
      return '0%';
    case 'percent-1':
      return '0.0%';
    case 'percent-2':
      return '0.00%';
    case 'hours-1':
    case 'decimal-1':
      return '#,##0.0';
    case 'hours':
      return 'General';
  }
};

const tickCode = (style: NumberStyle, step: number): string => {
  if (isPercentage(style)) return Number.isInteger(step) ? '0%' : Number.isInteger(Math.round(step * 1000) / 100) ? '0.0%' : '0.00%';
  return Number.isInteger(step) ? '#,##0' : 'General';
};

const share = (part: number, whole: number): string => (part / whole).toFixed(4);

/** A place within a chart, as shares of it. */
export const manualLayout = ({ x, y, width, height }: Box, frame: Pick<ChartFrame, 'width' | 'height'>, target?: 'inner'): string =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      (target === undefined ? '' : element('c:layoutTarget', { val: target })) +
        element('c:xMode', { val: 'edge' }) +
        element('c:yMode', { val: 'edge' }) +
        element('c:x', { val: share(x, frame.width) }) +
        element('c:y', { val: share(y, frame.height) }) +
        (width === 0 ? '' : element('c:w', { val: share(width, frame.width) }) + element('c:h', { val: share(height, frame.height) })),
    ),
  );

const outlined = (look: LineLook | undefined): string => element('c:spPr', {}, line(look));

const beginning = (id: number, position: string, scaling: string, rest = ''): string =>
  element('c:axId', { val: id }) + element('c:scaling', {}, scaling) + element('c:delete', { val: 0 }) + element('c:axPos', { val: position }) + rest;

const ticks = (labels: 'low' | 'nextTo'): string =>
  element('c:majorTickMark', { val: 'none' }) + element('c:minorTickMark', { val: 'none' }) + element('c:tickLblPos', { val: labels });

const words = textProperties({ fill: 'ink-3' });

/** Above so many categories only each third has its label: the first months of quarters. */
const manyCategories = 14;

const categoryAxis = (data: ChartData): string => {
  const lying = isLying(data);
  const skip = !lying && data.categories.length > manyCategories ? element('c:tickLblSkip', { val: 3 }) + element('c:tickMarkSkip', { val: 3 }) : '';
  return element(
    'c:catAx',
    {},
    beginning(axisIds.category, lying ? 'l' : 'b', element('c:orientation', { val: lying ? 'maxMin' : 'minMax' })) +
      element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }) +
      ticks('low') +
      outlined({ paint: 'ink', width: 1.5 }) +
      (lying ? textProperties({ fill: 'ink' }) : words) +
      element('c:crossAx', { val: axisIds.value }) +
      element('c:crosses', { val: 'autoZero' }) +
      element('c:auto', { val: 0 }) +
      element('c:lblAlgn', { val: 'ctr' }) +
      element('c:lblOffset', { val: 100 }) +
      skip +
      element('c:noMultiLvlLbl', { val: 1 }),
  );
};

const valueAxis = (data: ChartData, frame: ChartFrame): string => {
  const lying = isLying(data);
  const { step } = frame.scale;
  const [low, high, unit] = [frame.scale.low, frame.scale.high, step].map((value) => officeValue(value, data.style) ?? 0) as [number, number, number];
  // A scale from nought may grow with edited figures; one that is cut is kept as it was drawn.
  const scaling = element('c:orientation', { val: 'minMax' }) + (data.fromZero ? '' : element('c:max', { val: high })) + element('c:min', { val: data.fromZero ? 0 : low });
  return element(
    'c:valAx',
    {},
    beginning(axisIds.value, lying ? 'b' : 'l', scaling, element('c:majorGridlines', {}, outlined({ paint: 'grid', width: 1 }))) +
      element('c:numFmt', { formatCode: tickCode(data.style, step), sourceLinked: 0 }) +
      ticks('nextTo') +
      outlined(undefined) +
      words +
      element('c:crossAx', { val: axisIds.category }) +
      element('c:crosses', { val: lying ? 'max' : 'autoZero' }) +
      element('c:crossBetween', { val: 'between' }) +
      element('c:majorUnit', { val: unit }),
  );
};

/** The ids each group of series names. */
export const axisReferences = element('c:axId', { val: axisIds.category }) + element('c:axId', { val: axisIds.value });

/** Both axes. */
export const axesXml = (data: ChartData, frame: ChartFrame): string => categoryAxis(data) + valueAxis(data, frame);
