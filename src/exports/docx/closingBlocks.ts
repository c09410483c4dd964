import type { Definition, LeftOut, Pack } from '../pack/pack';
import type { Block, Words } from './report';

const heading = (text: string): Words => ({ kind: 'words', role: 'section', runs: [{ text }], onNewPage: true });

const leftOutBlocks = (leftOut: readonly LeftOut[]): Block[] =>
  leftOut.length === 0
    ? []
    : [
        heading('Left out of this report'),
        ...leftOut.map(({ ref, title, reason }): Words => ({ kind: 'words', role: 'text', runs: [{ text: `${ref} ${title}. `, strong: true }, { text: reason }] })),
      ];

const definitionBlocks = ({ title, facts }: Definition): Block[] => [
  { kind: 'words', role: 'definition', runs: [{ text: title }] },
  ...facts.map(({ label, text }): Words => ({ kind: 'words', role: 'detail', runs: [{ text: `${label}: `, strong: true }, { text }] })),
];

/** After the panels: what was chosen and is not here, with the reason; then the definitions of the measures. */
export const closingBlocks = ({ leftOut, definitions }: Pack): Block[] => [
  ...leftOutBlocks(leftOut),
  ...(definitions.length === 0 ? [] : [heading('Definitions'), ...definitions.flatMap(definitionBlocks)]),
];
