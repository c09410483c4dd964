import { count } from '../figures/format';
import type { Described, Format, PackFormat, PanelFileFormat, PanelFormat } from './format';

type PanelMake = PanelFileFormat['make'];

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
  { id: 'pdf', label: 'PDF', note: '', packNote: 'A4, by the browser’s print', group: 'Editable', to: 'print' },
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

const isOfPanel = (format: Format): format is PanelFormat => format.to === 'clipboard' || (format.to === 'file' && format.make !== undefined);

const inPanel = (format: PanelFormat): PanelFormat => (format.to === 'file' ? { ...format, label: format.panelLabel ?? format.label } : format);

const isOfPack = (format: Format): format is PackFormat => format.to === 'print' || (format.to === 'file' && format.makePack !== undefined);

/** What the Export menu of a panel offers. */
export const panelFormats: readonly PanelFormat[] = formats.filter(isOfPanel).map(inPanel);

/** What the pack builder offers. */
export const packFormats: readonly PackFormat[] = formats.filter(isOfPack);
