import { noBreak } from '../../ui/noBreak';
import type { Definition } from '../pack/pack';
import { part } from '../part';
import { columnWidth, inColumns } from './columns';
import type { Piece } from './flow';
import { gaps, heightOf, looks } from './look';
import type { Sheet } from './panelSheets';
import type { Paper } from './paper';

/** Width of the labels beside what is said, in pixels. */
const labelWidth = 142;

const factHeight = ({ label, text }: Definition['facts'][number], width: number): number =>
  Math.max(heightOf(label, labelWidth - 12, looks.small), heightOf(text, width - labelWidth, looks.small)) + 3;

const definitionPiece = ({ title, facts }: Definition, width: number): Piece => ({
  height: facts.reduce((sum, fact) => sum + factHeight(fact, width), 2 * gaps.item + heightOf(title, width, looks.heading) + 1),
  part: part(
    'div',
    { class: 'definition' },
    part('h3', {}, noBreak(title)),
    part('dl', {}, ...facts.map(({ label, text }) => part('div', {}, part('dt', {}, label), part('dd', {}, noBreak(text))))),
  ),
});

/** Room of the heading above the columns. */
export const headingHeight = gaps.folio + looks.finding.leading;

/** The measures of a pack, each as it is defined. */
export const definitionSheets = (definitions: readonly Definition[], paper: Paper, id: string): Sheet[] => {
  const head = part('div', { class: 'head-alone' }, part('h2', { id: `${id}-finding` }, 'Definitions of the measures'));
  return inColumns(definitions.map((one) => definitionPiece(one, columnWidth(paper))), paper, head, headingHeight);
};
