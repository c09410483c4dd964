import type { ClearedFigure } from '../../figures/clearance';
import { periodLabel } from '../../figures/periodLabel';
import { packOfOne } from '../pack/assemble';
import type { ExportContext } from '../exportContext';
import { unwatched, type Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { demonstrationText } from '../provenance';
import { zipped } from '../zip';
import { chartWorkbook, chartXml } from './chart';
import { coverSlide } from './coverSlide';
import { endSlides } from './endSlides';
import { layoutNames, layoutXml, masterXml, slideXml } from './master';
import { presentationType } from './names';
import { notesMasterXml, notesXml } from './notes';
import { panelSlides } from './panelSlides';
import { packageOf, type Part, type Relation } from './parts';
import { coreXml, extendedXml, presentationPropertiesXml, presentationXml, tableStylesXml } from './presentation';
import { chartRelation, footerOf, type Ends, type Slide } from './slide';
import { themeXml } from './theme';

const paths = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  properties: 'ppt/presProps.xml',
  tableStyles: 'ppt/tableStyles.xml',
  core: 'docProps/core.xml',
  extended: 'docProps/app.xml',
  layout: (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`,
  slide: (index: number) => `ppt/slides/slide${index + 1}.xml`,
  notes: (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`,
  chart: (index: number) => `ppt/charts/chart${index + 1}.xml`,
  workbook: (index: number) => `ppt/embeddings/Microsoft_Excel_Sheet${index + 1}.xlsx`,
} as const;

/** Titles no two of which are the same: equal ones get their panel's number, and a count where that is not enough. */
export const uniqueTitles = (slides: readonly Pick<Slide, 'ref' | 'title'>[]): string[] => {
  const often = new Map<string, number>();
  for (const { title } of slides) often.set(title, (often.get(title) ?? 0) + 1);
  const taken = new Set<string>();
  return slides.map(({ ref, title }) => {
    const numbered = (often.get(title) ?? 0) > 1 && ref !== '' ? `${title} (${ref})` : title;
    let unique = numbered;
    for (let count = 2; taken.has(unique); count += 1) unique = `${numbered} (${count})`;
    taken.add(unique);
    return unique;
  });
};

const masterParts = (): Part[] => {
  const layouts = layoutNames.map((_, i): Relation => ({ id: `rId${i + 1}`, type: 'layout', target: paths.layout(i) }));
  return [
    { path: paths.master, type: 'master', body: masterXml(), relations: [...layouts, { id: `rId${layouts.length + 1}`, type: 'theme', target: paths.theme }] },
    ...layoutNames.map((name, i): Part => ({ path: paths.layout(i), type: 'layout', body: layoutXml(name), relations: [{ id: 'rId1', type: 'master', target: paths.master }] })),
    { path: paths.theme, type: 'theme', body: themeXml('Paper') },
  ];
};

const notesMasterParts = (): Part[] => [
  { path: paths.notesMaster, type: 'notesMaster', body: notesMasterXml(), relations: [{ id: 'rId1', type: 'theme', target: paths.notesTheme }] },
  { path: paths.notesTheme, type: 'theme', body: themeXml('Notes') },
];

/** A slide with its chart, the chart's workbook and its notes. */
const slideParts = (slide: Slide, index: number, title: string, ends: Ends, pack: Pack): Part[] => {
  const { shapes, chart, notes } = slide.build(title, ends);
  const own: Part = {
    path: paths.slide(index),
    type: 'slide',
    body: slideXml([...shapes, ...footerOf(pack, pack.startPage + index)]),
    relations: [
      { id: 'rId1', type: 'layout', target: paths.layout(layoutNames.indexOf(slide.layout)) },
      ...(chart === undefined ? [] : [{ id: chartRelation, type: 'chart', target: paths.chart(index) } as const]),
      ...(notes === undefined ? [] : [{ id: 'rId3', type: 'notes', target: paths.notes(index) } as const]),
    ],
  };
  return [
    own,
    ...(chart === undefined
      ? []
      : [
          { path: paths.chart(index), type: 'chart', body: chartXml(chart.data, chart.box), relations: [{ id: 'rId1', type: 'workbook', target: paths.workbook(index) }] } as const,
          { path: paths.workbook(index), type: 'workbookFile', body: chartWorkbook(chart.data) } as const,
        ]),
    ...(notes === undefined
      ? []
      : [
          {
            path: paths.notes(index),
            type: 'notes',
            body: notesXml(notes),
            relations: [
              { id: 'rId1', type: 'notesMaster', target: paths.notesMaster },
              { id: 'rId2', type: 'slide', target: paths.slide(index) },
            ],
          } as const,
        ]),
  ];
};

const presentationPart = (slides: number, hasNotes: boolean, firstNumber: number): Part => {
  const relations: Relation[] = [
    { id: 'rId1', type: 'master', target: paths.master },
    ...(hasNotes ? [{ id: 'rId2', type: 'notesMaster', target: paths.notesMaster } as const] : []),
    { id: 'rId3', type: 'presentationProperties', target: paths.properties },
    { id: 'rId4', type: 'theme', target: paths.theme },
    { id: 'rId5', type: 'tableStyles', target: paths.tableStyles },
    ...Array.from({ length: slides }, (_, i) => ({ id: `rId${i + 6}`, type: 'slide', target: paths.slide(i) }) as const),
  ];
  const slideIds = relations.filter(({ type }) => type === 'slide').map(({ id }) => id);
  const body = presentationXml({ master: 'rId1', notesMaster: hasNotes ? 'rId2' : undefined, slides: slideIds, firstNumber });
  return { path: paths.presentation, type: 'presentation', body, relations };
};

const roots: readonly Relation[] = [
  { id: 'rId1', type: 'document', target: paths.presentation },
  { id: 'rId2', type: 'core', target: paths.core },
  { id: 'rId3', type: 'extended', target: paths.extended },
];

const propertyParts = (pack: Pack, title: string, slides: number, notes: number): Part[] => {
  const description = [pack.marking, periodLabel(pack.context.period), ...(pack.demonstration ? [demonstrationText] : [])].join('. ');
  return [
    { path: paths.properties, type: 'presentationProperties', body: presentationPropertiesXml() },
    { path: paths.tableStyles, type: 'tableStyles', body: tableStylesXml() },
    { path: paths.core, type: 'core', body: coreXml({ title, subject: pack.context.report, description, producedOn: pack.context.producedOn }) },
    { path: paths.extended, type: 'extended', body: extendedXml(slides, notes) },
  ];
};

/** The pack with its summary after the cover; where that was chosen it keeps its place. */
const withSummary = (pack: Pack): Pack => {
  const { summary, figures } = pack;
  return summary === undefined || figures.some(({ ref }) => ref === summary.ref) ? pack : { ...pack, figures: [summary, ...figures] };
};

/**
 * A pack as a PowerPoint file's bytes: cover, summary, a slide or more a panel, definitions, what was left out. Rejects
 * when its job is cancelled.
 */
export const pptxBytes = async (chosen: Pack, job: Job = unwatched): Promise<Uint8Array<ArrayBuffer>> => {
  const pack = withSummary(chosen);
  const slides = [...(pack.cover === undefined ? [] : [coverSlide(pack.cover, pack)]), ...pack.figures.flatMap((figure) => panelSlides(figure, pack)), ...endSlides(pack)];
  const titles = uniqueTitles(slides);
  const numbers = new Map(slides.map(({ ref }, i) => [ref, pack.startPage + i] as const).toReversed());
  const made: Part[] = [];
  for (const [i, slide] of slides.entries()) {
    await job.done(i, slides.length);
    made.push(...slideParts(slide, i, titles[i] ?? slide.title, { numbers }, pack));
  }
  const notes = made.filter(({ type }) => type === 'notes').length;
  const parts = [
    presentationPart(slides.length, notes > 0, pack.startPage),
    ...masterParts(),
    ...(notes === 0 ? [] : notesMasterParts()),
    ...made,
    ...propertyParts(pack, titles[0] ?? pack.context.report, slides.length, notes),
  ];
  await job.done(slides.length, slides.length);
  return zipped(packageOf(parts, roots));
};

const fileOf = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes], { type: presentationType });

/** A pack as a PowerPoint file. */
export const pptx = async (pack: Pack, job: Job): Promise<Blob> => fileOf(await pptxBytes(pack, job));

/** One panel as a file of one slide; its numbers are within its chart. */
export const pptxOfPanel = async (figure: ClearedFigure, context: ExportContext): Promise<Blob> => fileOf(await pptxBytes({ ...packOfOne(figure, context), tables: false }));
