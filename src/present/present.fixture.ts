import { clear, type ClearedFigure } from '../figures/clearance';
import type { Figure } from '../figures/figure';
import type { Plot } from '../figures/plot';
import type { Row, Table } from '../figures/table';
import type { Deck, Slide } from './deck';
import { opening, type Show } from './show';

const months = ['2023-04', '2023-05', '2023-06'] as const;

const monthRows: Row[] = [
  { key: '2023-04', header: 'Apr 2023', kind: 'point', cells: [{ text: '1,009', value: 1009 }] },
  { key: '2023-05', header: 'May 2023', kind: 'point', cells: [{ text: '1,052', value: 1052 }] },
  { key: '2023-06', header: 'Jun 2023', kind: 'point', cells: [{ text: '1,041', value: 1041 }] },
];

const table = (rows: Row[]): Table => ({ rowLabel: 'Month', columns: [{ key: 'both', label: 'Open calls', kind: 'number', style: 'count', swatch: 'both' }], rows });

const linesPlot: Plot = {
  shape: 'lines',
  axis: { months: [...months, '2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03'], done: 3, years: ['2023/24'] },
  unit: 'Open calls',
  style: 'count',
  cut: false,
  series: [
    {
      key: 'both',
      label: 'both',
      paint: 'both',
      mark: 'circle',
      strong: true,
      values: [1009, 1052, 1041].map((value) => ({ status: 'final', value })),
      endText: '1,041 both',
      everyPoint: false,
    },
  ],
  callouts: [],
};

/** A figure of three months; its words and plot may be changed. */
export const figure = (ref: string, change: Partial<Figure> = {}): ClearedFigure =>
  clear(
    {
      ref,
      metric: 'backlog',
      section: 'Helpdesk',
      title: `Panel ${ref}`,
      finding: `Finding of ${ref}: 1,052 in May`,
      findingBy: 'rule',
      descriptor: 'Open calls at month end',
      marking: { part: 'I' },
      plot: linesPlot,
      table: table(monthRows),
      key: [],
      description: 'A line of three months',
      variances: [],
      source: 'service desk system',
      asAt: '2023-06-30',
      late: false,
      demonstration: true,
      notes: [],
      sourceNotes: [],
      ...change,
    },
    'members',
  );

/** A list of some rows, which is its own table. */
export const list = (ref: string, rows: number): ClearedFigure =>
  figure(ref, { plot: { shape: 'list' }, table: table(Array.from({ length: rows }, (_, i) => ({ key: `row-${i + 1}`, header: `Row ${i + 1}`, kind: 'point', cells: [{ text: String(i + 1), value: i + 1 }] }))) });

const cover: Slide = {
  kind: 'cover',
  id: 'cover',
  cover: { councils: 'Two councils', title: 'Performance report', period: 'April to June 2023', finding: 'The backlog rose', findingBy: 'rule', facts: [{ label: 'Meeting', text: 'Committee, 12 December 2023' }] },
};

const closing: Slide = { kind: 'closing', id: 'questions', closing: { items: [{ label: 'Actions overdue', value: '2 of 13' }], actions: [{ rating: 'red', text: 'Write the note', note: 'Due 30 November' }] } };

const deckWith = (part: Deck['part'], figures: readonly ClearedFigure[], opensPart2: boolean): Deck => ({
  part,
  marking: part === 'I' ? 'Part I: public' : 'Part II: exempt',
  demonstration: true,
  report: 'Performance report',
  meeting: 'Committee, 12 December 2023',
  item: '7',
  asAt: '30 June 2023',
  slides: [cover, ...figures.map((one): Slide => ({ kind: 'panel', id: one.ref, figure: one })), closing],
  opensPart2,
  leftOut: [],
});

/** Cover, a chart 2.1, a list of 30 rows 2.2, a chart 2.3, questions. */
export const openDeck: Deck = deckWith('I', [figure('2.1'), list('2.2', 30), figure('2.3')], true);

/** Words that are in the exempt deck alone. */
export const secret = 'CANARY the supplier was paid';

/** The same with an exempt 4.2 before the questions. */
export const exemptDeck: Deck = deckWith('II', [figure('2.1'), list('2.2', 30), figure('2.3'), figure('4.2', { finding: secret, marking: { part: 'II', paragraph: 3 } })], false);

/** Both parts, as the screen of a members' deployment holds them. */
export const bothDecks = { I: openDeck, II: exemptDeck };

/** The show at a slide, changed. */
export const showAt = (at: string, change: Partial<Show> = {}): Show => ({ ...opening(at), ...change });
