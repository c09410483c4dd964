import type { ClearedFigure } from '../figures/clearance';
import type { ExportContext } from './exportContext';
import { asAtText, demonstrationText, markingText, notesOf } from './provenance';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A figure in words, for those who cannot see it: what it shows, on what it rests and how it is marked. */
export const altText = (figure: ClearedFigure, context: ExportContext): string =>
  [
    figure.description,
    ...notesOf(figure, context),
    `Source: ${figure.source}, as at ${asAtText(figure)}`,
    markingText(figure.marking),
    ...(figure.demonstration ? [demonstrationText] : []),
  ]
    .map(sentence)
    .join(' ');
