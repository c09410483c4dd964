import { longDate } from '../../figures/format';
import type { Pack } from '../pack/pack';
import { demonstrationText } from '../provenance';
import type { Block, Role, Words } from './report';

const words = (role: Role, text: string): Words => ({ kind: 'words', role, runs: [{ text }] });

/** Label and text on one line, in two columns. */
const fact = (label: string, text: string): Words => ({ kind: 'words', role: 'fact', runs: [{ text: `${label}\t` }, { text }] });

/** The first page: whose report it is, for which meeting, how it is marked, its finding, and the contents. */
export const coverBlocks = ({ cover, context, marking, part, demonstration }: Pack): Block[] => {
  if (cover === undefined) return [];
  return [
    words('organisation', cover.councils),
    words('title', cover.title),
    words('subtitle', cover.period),
    { ...words('marking', marking), exempt: part === 'II' },
    words('lead', cover.finding),
    ...cover.facts.map(({ label, text }) => fact(label, text)),
    fact('Produced on', longDate(context.producedOn)),
    ...(demonstration ? [fact('Status', `${demonstrationText}.`)] : []),
    { ...words('contents-heading', 'Contents'), onNewPage: true },
    { kind: 'contents' },
  ];
};
