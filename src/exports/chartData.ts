import type { Figure } from '../figures/figure';
import type { ChartData } from './chartSeries';
import { columnsChart, dotsChart, linesChart, quartersChart, stepsChart } from './monthCharts';
import { actionsChart, ageingChart, dumbbellChart, fixTimesChart, portfolioChart } from './rowCharts';

const drawn = ({ plot, table }: Figure): ChartData | undefined => {
  switch (plot.shape) {
    case 'columns':
      return columnsChart(plot);
    case 'lines':
      return linesChart(plot);
    case 'steps':
      return stepsChart(plot);
    case 'dots':
      return dotsChart(plot);
    case 'quarters':
      return quartersChart(plot, 'Share');
    case 'dumbbell':
      return dumbbellChart(plot, table, 'Share');
    case 'ageing':
      return ageingChart(plot, 'Open calls');
    case 'fix-times':
      return fixTimesChart(plot, 'Share of target');
    case 'portfolio':
      return portfolioChart(plot, 'Projects');
    case 'action-marks':
      return actionsChart(plot, table, 'Actions');
    case 'lanes':
    case 'gantt':
    case 'list':
    case 'words':
      return undefined;
  }
};

const holdsAny = ({ series }: ChartData): boolean => series.some(({ values, dashed }) => dashed !== true && values.some((value) => value !== null));

/**
 * A figure's plot as a chart Office can draw and edit, with the numbers of its table; undefined where none would be
 * honest (time lines of outages and projects, lists, words) or where there is nothing to draw: its table stands for it.
 */
export const chartOf = (figure: Figure): ChartData | undefined => {
  const chart = figure.nothing === undefined ? drawn(figure) : undefined;
  return chart !== undefined && holdsAny(chart) ? chart : undefined;
};
