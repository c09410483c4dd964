import type { Figure, Variance } from '../figures/figure';
import { longDate } from '../figures/format';
import type { ExportContext } from './exportContext';
import { asAtText, definitionText, demonstrationText, markingText, notesOf, sentences, varianceFacts } from './provenance';
import { marksXml } from './sceneXml';
import { placed, stacked, textBlock, type Block, type Run, type TextLook } from './textFlow';

const noteText: TextLook = { size: 13, leading: 18, fill: 'ink-3' };
const varianceText: TextLook = { size: 15, leading: 21, fill: 'ink-2' };
const barPaints = { green: 'rag-g', amber: 'rag-a', red: 'rag-r', 'not-rated': 'rag-n', complete: 'rag-n' } as const;

/** Why a figure is off target and what is done, beside a bar in its rating's colour. */
const varianceBlock = (variance: Variance, width: number): Block => {
  const words = stacked(
    varianceFacts(variance).map(({ label, text }) => ({ block: textBlock([{ text: `${label}:`, weight: 600, fill: 'ink' }, { text }], width - 18, varianceText), gap: 3 })),
  );
  const bar = marksXml([{ kind: 'rect', x: 0, y: 0, width: 4, height: words.height + 4, fill: barPaints[variance.rating] }]);
  return { height: words.height + 4, xml: bar + placed(words, 18, 2) };
};

const hairline = (width: number): Block => ({ height: 1, xml: marksXml([{ kind: 'rect', x: 0, y: 0, width, height: 1, fill: 'rule' }]) });

const markingRun = ({ marking }: Figure): Run => ({ text: sentences([markingText(marking)]), weight: 600, fill: marking.part === 'I' ? 'ink-3' : 'exempt' });
const demonstrationRun = ({ demonstration }: Figure): Run => ({ text: demonstration ? sentences([demonstrationText]) : '', weight: 600, fill: 'ink' });

/** The marking, and that figures are invented: what stays with a picture that is cut out of its page. */
export const markBlock = (figure: Figure, width: number): Block => textBlock([markingRun(figure), demonstrationRun(figure)], width, noteText);

/** Beneath the plot: variances, notes, then what a picture must carry wherever it goes. */
export const footBlock = (figure: Figure, context: ExportContext, width: number): Block => {
  const text = (words: string): Block => textBlock([{ text: words }], width, noteText);
  return stacked([
    ...figure.variances.map((variance) => ({ block: varianceBlock(variance, width), gap: 14 })),
    ...notesOf(figure, context).map((note, i) => ({ block: text(note), gap: i === 0 ? 14 : 2 })),
    { block: hairline(width), gap: 14 },
    { block: text(sentences([`Source: ${figure.source}`, `As at ${asAtText(figure)}`, definitionText(figure)])), gap: 8 },
    { block: text(sentences([context.report, `Produced ${longDate(context.producedOn)}`])), gap: 2 },
    { block: textBlock([markingRun(figure)], width, noteText), gap: 2 },
    { block: textBlock([demonstrationRun(figure)], width, noteText), gap: 2 },
  ]);
};
