import { plural } from '../../figures/format';
import { periodLabel } from '../../figures/periodLabel';
import { listed } from '../../figures/wording';
import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { isWide } from '../picture';
import { demonstrationShort } from '../provenance';
import { closingBlocks } from './closingBlocks';
import { coverBlocks } from './coverBlocks';
import { panelBlocks, type PictureOf } from './panelBlocks';
import type { Block, Report, Section } from './report';

/** Blocks with neighbours of one orientation on the same run of pages. */
const joined = (parts: readonly Section[]): Section[] =>
  parts.reduce<Section[]>((sections, part) => {
    const last = sections.at(-1);
    if (last === undefined || last.wide !== part.wide) return [...sections, part];
    return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...part.blocks] }];
  }, []);

/** The marking where it has one line: the paragraphs relied on by number. The cover has them in words. */
const pageMarking = ({ part, marking, figures }: Pack): string => {
  if (part === 'I') return marking;
  const paragraphs = [...new Set(figures.flatMap((figure) => (figure.marking.part === 'II' ? [figure.marking.paragraph] : [])))].toSorted((a, b) => a - b);
  const cited = `${plural(paragraphs.length, 'paragraph')} ${listed(paragraphs.map(String))} of Part 1 of Schedule 12A to the Local Government Act 1972`;
  return `Part II: exempt, not for publication${paragraphs.length === 0 ? '' : ` (${cited})`}`;
};

const upright = (blocks: readonly Block[]): Section[] => (blocks.length === 0 ? [] : [{ wide: false, blocks }]);

/**
 * A pack as a report: cover and contents, a heading for each section and panel, what was left out, and the definitions.
 * @param pictureOf draws a figure's plot; it needs a browser, so it is given.
 * @throws an `AbortError` when the job is cancelled.
 */
export const reportOf = async (pack: Pack, job: Job, pictureOf: PictureOf): Promise<Report> => {
  const panels: Section[] = [];
  let section = '';
  for (const [i, figure] of pack.figures.entries()) {
    panels.push({ wide: isWide(figure), blocks: await panelBlocks(figure, pack, figure.section !== section, pictureOf) });
    section = figure.section;
    await job.done(i + 1, pack.figures.length + 1);
  }
  return {
    title: pack.context.report,
    subject: periodLabel(pack.context.period),
    publisher: pack.cover?.councils ?? pack.context.report,
    producedOn: pack.context.producedOn,
    startPage: pack.startPage,
    marking: pageMarking(pack),
    exempt: pack.part === 'II',
    foot: [
      { text: `${pack.context.report}, ${periodLabel(pack.context.period)}` },
      { text: `Part ${pack.part}` },
      ...(pack.demonstration ? [{ text: demonstrationShort, strong: true }] : []),
    ],
    sections: joined([...upright(coverBlocks(pack)), ...panels, ...upright(closingBlocks(pack))]),
  };
};
