import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DrawnPlot } from '../charts/layouts/layouts';
import { layoutOf } from '../charts/layouts/layouts';
import * as plots from '../charts/layouts/drawnPlots.fixture';
import { Still } from '../charts/Still';
import { light } from '../charts/themes';
import { sceneXml } from './sceneXml';

const table = { rowLabel: '', columns: [], rows: [] };

/** What the page draws, in the light theme, without what only a page needs: classes, definitions, closing tags. */
const onPage = (plot: DrawnPlot): string => {
  const { container } = render(<Still scene={layoutOf(plot, table, { width: 626 })} idPrefix="picture" colourOf={(token) => light[token]} />);
  return (container.querySelector('svg')?.innerHTML ?? '')
    .replace(/<defs>.*<\/defs>/, '')
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/><\/\w+>/g, '/>');
};

it.each([
  ['columns', plots.calls],
  ['lines', plots.backlog],
  ['steps', plots.stepsPlot],
  ['quarters', plots.sharePlot],
  ['dots', plots.availability],
])('a file draws %s as the page does, mark for mark', (_shape, plot) => {
  const xml = sceneXml(layoutOf(plot, table, { width: 626 }));
  expect(xml.length).toBeGreaterThan(2000);
  expect(xml.replaceAll(/><\/\w+>/g, '/>')).toBe(onPage(plot));
});
