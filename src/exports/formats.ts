import type { ClearedFigure } from '../figures/clearance';
import { count } from '../figures/format';
import type { ExportContext } from './exportContext';
import type { Job } from './pack/job';
import type { Pack } from './pack/pack';

interface Described {
  id: string;
  label: string;
  /** What it is good for; empty where the label says it. */
  note: string;
  group: 'Picture' | 'Editable';
  /** Key that chooses it while its menu is open. */
  shortcut?: string | undefined;
  /** What the note says more of one figure, such as the pixels of its picture. */
  measure?: ((figure: ClearedFigure, context: ExportContext) => Promise<string>) | undefined;
}

/** A format that leaves as a file: of one panel, of a pack, or of both. */
export interface FileFormat extends Described {
  to: 'file';
  /** "png"; "3x.png" where a panel has two files of one kind. */
  extension: string;
  /** What it is called in a panel's menu, where a panel's file is less than a pack's: "PowerPoint slide". */
  panelLabel?: string | undefined;
  /** Makes one panel's file; absent where the format is one of packs alone. */
  make?: ((figure: ClearedFigure, context: ExportContext) => Promise<Blob>) | undefined;
  /** Makes a pack's file; absent where the format is one of panels alone. Rejects when its job is cancelled. */
  makePack?: ((pack: Pack, job: Job) => Promise<Blob>) | undefined;
  /** First word of the file's name, where it is not "pack". */
  packName?: string | undefined;
  /** What it is good for as a pack: "Charts can be edited". */
  packNote?: string | undefined;
  /** What the file of a pack is made of, where progress counts it: "slide". */
  packPart?: string | undefined;
}

/** A format that leaves by the clipboard, in one or more media types. */
export interface CopyFormat extends Described {
  to: 'clipboard';
  /** What is said to be copied: "Picture". */
  what: string;
  make: (figure: ClearedFigure, context: ExportContext) => Readonly<Record<string, Promise<Blob>>>;
  /** Id of the file that takes its place where there is no clipboard; without one its text is shown, to be copied by hand. */
  insteadFile?: string | undefined;
}

export type Format = FileFormat | CopyFormat;

type PanelFile = FileFormat & { make: NonNullable<FileFormat['make']> };

/** A way out of one panel. */
export type PanelFormat = PanelFile | CopyFormat;

/** A way out of a pack. */
export type PackFormat = FileFormat & { makePack: NonNullable<FileFormat['makePack']> };

type PanelMake = PanelFile['make'];

const blob = (text: string, type: string): Blob => new Blob([text], { type });

const png: PanelMake = async (figure, context) => (await import('./png')).png(figure, context);

const pixels =
  (scale: number): Described['measure'] =>
  async (figure, context) => {
    const { width, height } = (await import('./picture')).picture(figure, context);
    return `${count(width * scale)} × ${count(height * scale)}`;
  };

/**
 * Every way out of a panel or a pack, in the order of the menus. A new one is a line here and a file of its own, which is
 * loaded when it is asked for.
 */
export const formats: readonly Format[] = [
  { id: 'png', label: 'PNG picture', note: 'For Word and email', measure: pixels(2), group: 'Picture', to: 'file', extension: 'png', make: png },
  {
    id: 'png-large',
    label: 'PNG picture, large',
    note: 'For slides and large screens',
    measure: pixels(3),
    group: 'Picture',
    to: 'file',
    extension: '3x.png',
    make: async (figure, context) => (await import('./png')).png(figure, context, 3),
  },
  {
    id: 'svg',
    label: 'SVG picture',
    note: 'For print, any size',
    group: 'Picture',
    to: 'file',
    extension: 'svg',
    make: async (figure, context) => blob((await import('./picture')).picture(figure, context).svg, 'image/svg+xml'),
  },
  {
    id: 'copy-picture',
    label: 'Copy picture',
    note: '',
    shortcut: 'C',
    group: 'Picture',
    to: 'clipboard',
    what: 'Picture',
    make: (figure, context) => ({ 'image/png': png(figure, context) }),
    insteadFile: 'png',
  },
  {
    id: 'pptx',
    label: 'PowerPoint',
    panelLabel: 'PowerPoint slide',
    note: 'Chart can be edited, finding as title',
    packNote: 'Charts can be edited',
    packPart: 'slide',
    group: 'Editable',
    to: 'file',
    extension: 'pptx',
    make: async (figure, context) => (await import('./pptx/pptx')).pptxOfPanel(figure, context),
    makePack: async (pack, job) => (await import('./pptx/pptx')).pptx(pack, job),
  },
  {
    id: 'xlsx',
    label: 'Excel',
    panelLabel: 'Excel workbook',
    note: 'Figures, notes and definition',
    packNote: 'One sheet a panel',
    packPart: 'sheet',
    group: 'Editable',
    to: 'file',
    extension: 'xlsx',
    make: async (figure, context) => (await import('./xlsx/xlsxBlob')).xlsxOfPanel(figure, context),
    makePack: async (pack, job) => (await import('./xlsx/xlsxBlob')).xlsxOfPack(pack, job),
  },
  {
    id: 'csv',
    label: 'CSV',
    note: 'Figures and notes as plain text',
    group: 'Editable',
    to: 'file',
    extension: 'csv',
    make: async (figure, context) => blob((await import('./csv')).csv(figure, context), 'text/csv;charset=utf-8'),
  },
  {
    id: 'docx',
    label: 'Word',
    note: '',
    packNote: 'A report with headings and tables',
    group: 'Editable',
    to: 'file',
    extension: 'docx',
    makePack: async (pack, job) => (await import('./docx/docxBlob')).docxBlob(pack, job),
  },
  {
    id: 'pictures',
    label: 'Pictures, zipped',
    note: '',
    packNote: 'One picture a panel',
    packPart: 'picture',
    group: 'Picture',
    to: 'file',
    extension: 'zip',
    makePack: async (pack, job) => (await import('./pictures/picturesBlob')).picturesBlob(pack, job),
  },
  {
    id: 'html',
    label: 'One HTML file',
    note: '',
    packNote: 'Opens offline, prints',
    group: 'Editable',
    to: 'file',
    extension: 'html',
    makePack: async (pack, job) => (await import('./htmlBlob')).htmlBlob(pack, job),
  },
  {
    id: 'meeting',
    label: 'Meeting file',
    note: '',
    packName: 'meeting',
    packNote: 'Presents without a network',
    group: 'Editable',
    to: 'file',
    extension: 'html',
    makePack: async (pack, job) => (await import('./meeting/meetingBlob')).meetingBlob(pack, job),
  },
  {
    id: 'copy-table',
    label: 'Copy table',
    note: 'Pastes into Word as a table',
    group: 'Editable',
    to: 'clipboard',
    what: 'Table',
    make: (figure, context) => {
      const table = import('./tableText');
      return {
        'text/html': table.then(({ tableHtml }) => blob(tableHtml(figure, context), 'text/html')),
        'text/plain': table.then(({ tableText }) => blob(tableText(figure, context), 'text/plain')),
      };
    },
  },
  {
    id: 'copy-description',
    label: 'Copy description',
    note: 'The figure in words, as alternative text',
    group: 'Editable',
    to: 'clipboard',
    what: 'Description',
    make: (figure, context) => ({
      'text/plain': import('./altText').then(({ altText }) => blob(altText(figure, context), 'text/plain')),
    }),
  },
];

const isOfPanel = (format: Format): format is PanelFormat => format.to === 'clipboard' || format.make !== undefined;

const inPanel = (format: PanelFormat): PanelFormat => (format.to === 'file' ? { ...format, label: format.panelLabel ?? format.label } : format);

/** What the Export menu of a panel offers. */
export const panelFormats: readonly PanelFormat[] = formats.filter(isOfPanel).map(inPanel);

/** What the pack offers as files. */
export const packFormats: readonly PackFormat[] = formats.filter((format): format is PackFormat => format.to === 'file' && format.makePack !== undefined);
