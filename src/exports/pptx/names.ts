/* The fixed names of the standard (ECMA-376, transitional): what readers compare letter by letter. */

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Prefixes and namespaces of the vocabularies. */
export const namespaces = {
  drawing: { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
  chart: { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
  relations: { 'xmlns:r': `${office}/relationships` },
  presentation: { 'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main' },
  sheet: { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
  packageTypes: { xmlns: `${packages}/content-types` },
  packageRelations: { xmlns: `${packages}/relationships` },
  extended: { xmlns: `${office}/extended-properties` },
  core: {
    'xmlns:cp': `${packages}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  },
} as const;

/** Type of a relationship from one part to another. */
export const relationTypes = {
  document: `${office}/relationships/officeDocument`,
  core: `${packages}/relationships/metadata/core-properties`,
  extended: `${office}/relationships/extended-properties`,
  master: `${office}/relationships/slideMaster`,
  layout: `${office}/relationships/slideLayout`,
  slide: `${office}/relationships/slide`,
  theme: `${office}/relationships/theme`,
  notesMaster: `${office}/relationships/notesMaster`,
  notes: `${office}/relationships/notesSlide`,
  presentationProperties: `${office}/relationships/presProps`,
  tableStyles: `${office}/relationships/tableStyles`,
  chart: `${office}/relationships/chart`,
  workbook: `${office}/relationships/package`,
  sheet: `${office}/relationships/worksheet`,
  sheetStyles: `${office}/relationships/styles`,
} as const;

const openXml = 'application/vnd.openxmlformats-officedocument';

/** Content type of a part. */
export const contentTypes = {
  presentation: `${openXml}.presentationml.presentation.main+xml`,
  master: `${openXml}.presentationml.slideMaster+xml`,
  layout: `${openXml}.presentationml.slideLayout+xml`,
  slide: `${openXml}.presentationml.slide+xml`,
  notesMaster: `${openXml}.presentationml.notesMaster+xml`,
  notes: `${openXml}.presentationml.notesSlide+xml`,
  presentationProperties: `${openXml}.presentationml.presProps+xml`,
  tableStyles: `${openXml}.presentationml.tableStyles+xml`,
  theme: `${openXml}.theme+xml`,
  chart: `${openXml}.drawingml.chart+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  extended: `${openXml}.extended-properties+xml`,
  workbookFile: `${openXml}.spreadsheetml.sheet`,
  workbook: `${openXml}.spreadsheetml.sheet.main+xml`,
  sheet: `${openXml}.spreadsheetml.worksheet+xml`,
  sheetStyles: `${openXml}.spreadsheetml.styles+xml`,
} as const;

/** Media type of the whole file. */
export const presentationType = `${openXml}.presentationml.presentation`;
