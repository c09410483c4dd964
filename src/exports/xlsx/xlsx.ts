import type { ClearedFigure } from '../../figures/clearance';
import type { ExportContext } from '../exportContext';
import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { demonstrationText, markingText } from '../provenance';
import type { Book, BookSheet } from './book';
import { contentsSheet } from './contentsSheet';
import { definitionsSheet } from './definitionsSheet';
import { panelSheet } from './panelSheet';
import { sheetNames } from './references';
import { writeBook } from './writeBook';

/** The marking at the head of a page, where there is room for a line. */
const pageMarking = (part: 'I' | 'II'): string => (part === 'I' ? 'Part I: public' : 'Part II: exempt, not for publication');

const said = (isDemonstration: boolean): string[] => (isDemonstration ? [demonstrationText] : []);

/** One panel as a workbook of one sheet. */
export const panelXlsx = (figure: ClearedFigure, context: ExportContext): Promise<Uint8Array<ArrayBuffer>> => {
  const title = `${figure.ref} ${figure.title}`;
  const [name = title] = sheetNames([title]);
  const marking = markingText(figure.marking);
  return writeBook({
    title: `${title}: ${figure.finding}`,
    subject: figure.descriptor,
    description: [marking, ...said(figure.demonstration), `Source: ${figure.source}`].join('. '),
    producedOn: context.producedOn,
    sheets: [panelSheet(figure, context, name)],
    head: [pageMarking(figure.marking.part), title].join(' · '),
    foot: [context.report, ...said(figure.demonstration)].join(' · '),
    startPage: 1,
  });
};

/** A pack as a workbook: contents, one sheet a panel in the order chosen, definitions. */
export const packXlsx = async (pack: Pack, job: Job): Promise<Uint8Array<ArrayBuffer>> => {
  const { context, figures, definitions } = pack;
  const hasDefinitions = definitions.length > 0;
  const [contents = '', ...names] = sheetNames(['Contents', ...figures.map(({ ref, title }) => `${ref} ${title}`), ...(hasDefinitions ? ['Definitions'] : [])]);
  const parts = figures.length + 1;
  const panels: BookSheet[] = [];
  for (const [i, figure] of figures.entries()) {
    await job.done(i, parts);
    panels.push(panelSheet(figure, context, names[i] ?? figure.ref));
  }
  await job.done(figures.length, parts);
  const book: Book = {
    title: pack.cover?.title ?? context.report,
    subject: pack.cover?.period ?? '',
    description: [pack.marking, ...said(pack.demonstration)].join(' '),
    producedOn: context.producedOn,
    sheets: [contentsSheet(pack, contents, names), ...panels, ...(hasDefinitions ? [definitionsSheet(definitions, names.at(-1) ?? 'Definitions')] : [])],
    head: pageMarking(pack.part),
    foot: [context.report, ...said(pack.demonstration)].join(' · '),
    startPage: pack.startPage,
  };
  const file = await writeBook(book);
  await job.done(parts, parts);
  return file;
};
