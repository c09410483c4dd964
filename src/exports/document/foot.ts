import { periodLabel } from '../../figures/periodLabel';
import { noBreak } from '../../ui/noBreak';
import type { Pack } from '../pack/pack';
import { part, type Part } from '../part';
import { demonstrationShort } from '../provenance';

/** The marking of a pack where there is little room. The paragraphs relied on stand on the cover and with each panel. */
export const shortMarking = ({ part: marked }: Pick<Pack, 'part'>): string => (marked === 'I' ? 'Part I: public' : 'Part II: exempt, not for publication');

/** The line at the foot of every sheet. Its words are said elsewhere too: it is left out of the reading order, as a foot is. */
export const footPart = (pack: Pack, page: number): Part =>
  part(
    'div',
    { class: 'page-foot', 'aria-hidden': 'true' },
    part('p', {}, noBreak(`${pack.context.report}, ${periodLabel(pack.context.period)}`)),
    ...(pack.demonstration ? [part('p', { class: 'demonstration' }, demonstrationShort)] : []),
    part('p', { class: pack.part === 'II' ? 'exempt' : undefined }, noBreak(shortMarking(pack))),
    part('p', { class: 'page' }, `Page ${page}`),
  );
