import type { ClearedFigure } from '../../figures/clearance';
import { longDate } from '../../figures/format';
import { altText } from '../altText';
import type { Pack } from '../pack/pack';
import { demonstrationText, markingText } from '../provenance';

/** One picture with the file it is in. */
export interface Named {
  figure: ClearedFigure;
  name: string;
}

const pictureLines = ({ figure, name }: Named, { context }: Pack): string[] => [
  `${figure.ref} ${figure.title}`,
  `Finding: ${figure.finding}`,
  `File: ${name}`,
  `Marking: ${markingText(figure.marking)}`,
  `Alternative text: ${altText(figure, context)}`,
  '',
];

const headLines = ({ cover, context, marking, demonstration }: Pack): string[] => [
  ...(cover === undefined ? [context.report] : [cover.title, cover.councils, cover.period, ...cover.facts.map(({ label, text }) => `${label}: ${text}`)]),
  `Produced on: ${longDate(context.producedOn)}`,
  `Marking: ${marking}`,
  ...(demonstration ? [demonstrationText] : []),
  '',
];

/**
 * What lies in a zip of pictures, to be read anywhere: each picture's number, finding, file and alternative text, ready to
 * paste, then what was left out and why. Lines end as Windows ends them.
 */
export const contentsText = (pictures: readonly Named[], pack: Pack): string =>
  [
    ...headLines(pack),
    'PICTURES',
    '',
    ...pictures.flatMap((picture) => pictureLines(picture, pack)),
    ...(pack.leftOut.length === 0 ? [] : ['LEFT OUT', '', ...pack.leftOut.map(({ ref, title, reason }) => `${ref} ${title}. ${reason}`)]),
  ]
    .map((line) => `${line}\r\n`)
    .join('');
