import { element } from '../xml';
import { fill } from './colours';
import { emu, notesSize, type Box } from './geometry';
import { colourMap } from './master';
import { namespaces } from './names';
import { xmlPart } from './parts';
import { bodyProperties, named, shapeTree, transform, type Shape } from './shapes';
import { paragraphs, plain, type Paragraph } from './words';

const rootNames = { ...namespaces.drawing, ...namespaces.relations, ...namespaces.presentation };

const picturePlace: Box = { x: 60, y: 60, width: 600, height: 337.5 };
const wordsPlace: Box = { x: 60, y: 430, width: 600, height: 530 };

const locked = (more: Readonly<Record<string, number>>): string => element('a:spLocks', { noGrp: 1, ...more });

/** The picture of the slide above the notes; Office draws it. */
const slidePicture =
  (withFrame: boolean): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      named('p:nvSpPr', nextId(), 'Slide', element('p:cNvSpPr', {}, locked({ noRot: 1, noChangeAspect: 1 })), element('p:ph', { type: 'sldImg', idx: withFrame ? 2 : undefined })) +
        element(
          'p:spPr',
          {},
          withFrame ? transform(picturePlace) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})) + fill('none') + element('a:ln', { w: 9525 }, fill('rule')) : '',
        ),
    );

const words =
  (content: readonly Paragraph[], isMaster: boolean): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      named('p:nvSpPr', nextId(), 'Notes', element('p:cNvSpPr', {}, locked({})), element('p:ph', { type: 'body', sz: isMaster ? 'quarter' : undefined, idx: isMaster ? 3 : 1 })) +
        element('p:spPr', {}, isMaster ? transform(wordsPlace) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})) : '') +
        element('p:txBody', {}, (isMaster ? bodyProperties() : element('a:bodyPr', {})) + element('a:lstStyle', {}) + paragraphs(content)),
    );

const noteStyle = element(
  'p:notesStyle',
  {},
  element(
    'a:lvl1pPr',
    { marL: 0, algn: 'l' },
    element('a:spcBef', {}, element('a:spcPts', { val: 600 })) + element('a:defRPr', { lang: 'en-GB', sz: 1200 }, fill('ink') + element('a:latin', { typeface: '+mn-lt' })),
  ),
);

/** The master of all notes. `rId1` is its own theme. */
export const notesMasterXml = (): string =>
  xmlPart(
    element(
      'p:notesMaster',
      rootNames,
      element('p:cSld', {}, element('p:bg', {}, element('p:bgPr', {}, fill('paper') + element('a:effectLst', {}))) + shapeTree([slidePicture(true), words([plain('Notes')], true)])) +
        colourMap +
        noteStyle,
    ),
  );

/** The notes of one slide, a paragraph each. `rId1` is their master, `rId2` the slide. */
export const notesXml = (content: readonly Paragraph[]): string =>
  xmlPart(
    element('p:notes', rootNames, element('p:cSld', {}, shapeTree([slidePicture(false), words(content, false)])) + element('p:clrMapOvr', {}, element('a:masterClrMapping', {}))),
  );

/** Size of the notes' sheet. */
export const notesSizeXml = element('p:notesSz', { cx: emu(notesSize.width), cy: emu(notesSize.height) });
