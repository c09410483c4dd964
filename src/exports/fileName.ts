import type { Figure } from '../figures/figure';
import { monthShort } from '../figures/format';
import type { MetricId } from '../metrics/metric';
import { financialYearLabel, financialYearOf, quarterOf } from '../model/financialYear';
import type { Marking } from '../model/marking';
import type { ReportingPeriod } from '../model/partnership';
import { isPart } from '../model/period';
import type { ExportContext } from './exportContext';
import type { Pack } from './pack/pack';

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

const toDate = (period: ReportingPeriod): string => (isPart(period) ? '-to-date' : '');

const monthsName = ({ from, to }: ReportingPeriod): string => (from === to ? monthShort(from) : `${monthShort(from)} ${monthShort(to)}`);

const periodName = (period: ReportingPeriod): string => {
  const year = slug(financialYearLabel(financialYearOf(period.from)));
  switch (period.basis) {
    case 'quarter':
      return `${year}_q${quarterOf(period.from)}${toDate(period)}`;
    case 'year-to-date':
      return `${year}_${slug(monthsName(period))}`;
    case 'year':
      return `${year}${toDate(period)}`;
  }
};

const named = (what: string, part: Marking['part'], { period, council }: ExportContext, extension: string): string =>
  [what, periodName(period), ...(council === 'both' ? [] : [slug(council)]), part === 'I' ? 'part-1' : 'part-2'].join('_') + `.${extension}`;

/** Of measures with several panels, the one whose files carry the measure's name alone. */
const firstPanels: Partial<Record<MetricId, string>> = {
  'calls-logged': '1.1',
  backlog: '1.3',
  outages: '1.4',
  'foundation-projects': '1.5',
  actions: '1.6',
};

type Named = Pick<Figure, 'ref' | 'metric' | 'marking'>;

/** "backlog", and with its panel where another has that name: "backlog_panel-2-3". */
const figureName = ({ ref, metric }: Named): string => ((firstPanels[metric] ?? ref) === ref ? metric : `${metric}_panel-${slug(ref)}`);

/**
 * Name of a figure's file, from what is in it: `backlog_2023-24_apr-nov_part-1.csv`. A further panel of a measure
 * carries its number, one council's file its code before the marking; no two panels have one name.
 */
export const fileName = (figure: Named, context: ExportContext, extension: string): string => named(figureName(figure), figure.marking.part, context, extension);

/** Name of a figure's file within a pack, which lies in the pack's order: `03_panel-2-3_backlog_2023-24_apr-nov_part-1.png`. */
export const nameInPack = ({ ref, metric, marking }: Named, place: number, context: ExportContext, extension: string): string =>
  named(`${String(place).padStart(2, '0')}_panel-${slug(ref)}_${metric}`, marking.part, context, extension);

/** Name of a pack's file: `pack_2023-24_apr-nov_part-1.pptx`; `what` it is where it is more than the pack. */
export const packFileName = ({ context, part }: Pick<Pack, 'context' | 'part'>, extension: string, what = 'pack'): string => named(what, part, context, extension);
