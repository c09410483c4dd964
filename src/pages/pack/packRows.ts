import type { LeftOut, Pack } from '../../exports/pack/pack';
import type { PageRange, PanelPages } from '../../exports/pack/pages';
import type { ClearedFigure } from '../../figures/clearance';
import { panelOf } from '../../figures/everyPanel';
import type { Variance } from '../../figures/figure';
import type { Nothing } from '../../figures/held';
import type { Plot } from '../../figures/plot';
import { capitalised, listed } from '../../figures/wording';

/** A chosen panel as the builder lists it, in the pack or left out of it. */
export interface PackRow {
  ref: string;
  /** Plain title: what it is called when it moves. */
  title: string;
  /** What it finds; its title where it is left out. */
  finding: string;
  /** What it takes, or why it is left out. */
  says: string;
  /** "Page 2", "Pages 3 and 4"; empty where it takes none. */
  pages: string;
  kind: 'in' | 'loading' | LeftOut['kind'];
  figure?: ClearedFigure | undefined;
}

const reasons: Record<LeftOut['kind'], string> = {
  exempt: 'Left out of a Part I pack',
  'not-loaded': 'Left out: its figures could not be loaded',
  unknown: 'Left out: there is no panel of this number',
};

/** Of a figure, what decides what it takes. */
interface Drawn {
  plot: Pick<Plot, 'shape'>;
  table: { rows: ArrayLike<unknown> };
  variances: readonly Pick<Variance, 'supplied' | 'decisionAsked'>[];
  nothing?: Nothing | undefined;
}

/** What a panel takes in a file: "Chart, table and decision". */
export const takes = ({ plot, table, variances, nothing }: Drawn, tables: boolean): string => {
  const first = plot.shape === 'words' || nothing !== undefined ? ['words'] : plot.shape === 'list' ? [] : ['chart'];
  const drawn = [...first, ...((tables || plot.shape === 'list') && table.rows.length > 0 ? ['table'] : [])];
  const told = variances.some(({ supplied }) => supplied) ? ['explanation'] : [];
  const asked = variances.some(({ decisionAsked }) => decisionAsked !== undefined) ? ['decision'] : [];
  return capitalised(listed([...drawn, ...told, ...asked]));
};

/** "Page 2", "Pages 3 and 4", "Pages 3 to 6". */
export const pageWords = ({ first, last }: PageRange): string => {
  if (first === last) return `Page ${first}`;
  return `Pages ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
};

/**
 * The panels of a plan in their order, as far as their figures have come.
 * @param refs the panels chosen, of which `pack` was made.
 * @param isPending while answers are still on their way.
 */
export const rowsOf = (refs: readonly string[], pack: Pack, pages: readonly PanelPages[], isPending: boolean): PackRow[] =>
  refs.map((ref) => {
    const figure = pack.figures.find((one) => one.ref === ref);
    const place = pages.find((one) => one.ref === ref);
    if (figure) return { ref, title: figure.title, finding: figure.finding, says: takes(figure, pack.tables), pages: place ? pageWords(place) : '', kind: 'in', figure };
    const { kind, title } = pack.leftOut.find((one) => one.ref === ref) ?? { kind: 'unknown', title: panelOf(ref)?.title ?? '' };
    const bare = { ref, title, finding: title, pages: '' };
    return isPending && kind === 'not-loaded' ? { ...bare, says: 'Loading its figures', kind: 'loading' } : { ...bare, says: reasons[kind], kind };
  });
