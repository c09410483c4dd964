import type { Closing, Cover, LeftOut, Pack } from '../exports/pack/pack';
import type { ClearedFigure } from '../figures/clearance';

/** One slide. Its id is what the address and the keyboard name it by: `cover`, `1`, `2.3`, `questions`. */
export type Slide =
  | { kind: 'cover'; id: string; cover: Cover }
  | { kind: 'scorecard'; id: string; figure: ClearedFigure }
  | { kind: 'panel'; id: string; figure: ClearedFigure }
  | { kind: 'closing'; id: string; closing: Closing };

/** A slide that shows a figure. */
export type FigureSlide = Extract<Slide, { figure: ClearedFigure }>;

/**
 * A presentation as plain data: it can be sent to another window or written into a file. Everything on a slide was
 * cleared for the deck's part before it came here.
 */
export interface Deck {
  part: 'I' | 'II';
  /** The marking in words, said on every slide of Part II. */
  marking: string;
  /** Set where the figures are invented: said on every slide. */
  demonstration: boolean;
  /** "Shared ICT Service performance dashboard". */
  report: string;
  /** "Joint ICT Committee, 12 December 2023"; empty where no meeting is set. */
  meeting: string;
  /** "7"; empty where none is set. */
  item: string;
  /** "30 November 2023". */
  asAt: string;
  /** The cover first. */
  slides: readonly Slide[];
  /** True of a Part I deck whose screen also holds the slides of Part II, kept apart from it. */
  opensPart2: boolean;
  /** Set in a file, which holds no other part to go to. */
  standsAlone?: true | undefined;
  /** What was chosen and is not shown, with the reason: for the presenter, not for the screen. */
  leftOut: readonly LeftOut[];
}

const factOf = ({ cover }: Pack, label: string): string => cover?.facts.find((fact) => fact.label === label)?.text ?? '';

const scorecardRef = '1';

const slideOf = (figure: ClearedFigure): Slide => ({ kind: figure.ref === scorecardRef ? 'scorecard' : 'panel', id: figure.ref, figure });

/** The deck of a pack: the cover, the scorecard wherever it was chosen, the panels in their order, the questions. */
export const deckOf = (pack: Pack, opensPart2 = false): Deck => {
  const { part, marking, demonstration, cover, closing, figures, leftOut } = pack;
  const ofFigures = figures.map(slideOf);
  return {
    part,
    marking,
    demonstration,
    report: pack.context.report,
    meeting: factOf(pack, 'Meeting'),
    item: factOf(pack, 'Agenda item'),
    asAt: factOf(pack, 'Figures as at'),
    slides: [
      ...(cover ? [{ kind: 'cover', id: 'cover', cover } as const] : []),
      ...ofFigures.filter(({ kind }) => kind === 'scorecard'),
      ...ofFigures.filter(({ kind }) => kind === 'panel'),
      ...(closing ? [{ kind: 'closing', id: 'questions', closing } as const] : []),
    ],
    opensPart2,
    leftOut,
  };
};

/** True where the deck's screen can go to the other part. */
export const hasOtherPart = ({ part, opensPart2, standsAlone }: Deck): boolean => (part === 'I' ? opensPart2 : standsAlone !== true);

/** True for slides that show a figure, and so have a table and notes. */
export const hasFigure = (slide: Slide | undefined): slide is FigureSlide => slide !== undefined && 'figure' in slide;

/** Place of a slide in its deck, from 0; -1 where it is not in it. */
export const placeOf = ({ slides }: Deck, id: string): number => slides.findIndex((slide) => slide.id === id);

/** The slide of an id, where it is in the deck. */
export const slideAt = ({ slides }: Deck, id: string): Slide | undefined => slides.find((slide) => slide.id === id);

/** What a slide is called in lists and announcements, without its finding: "2.3 Backlog by month". */
export const slideTitle = (slide: Slide): string => {
  if (slide.kind === 'cover') return 'Cover';
  if (slide.kind === 'closing') return 'Actions and questions';
  return slide.kind === 'scorecard' ? slide.figure.title : `${slide.id} ${slide.figure.title}`;
};

/** What a slide says first. */
export const slideHeading = (slide: Slide): string => {
  if (slide.kind === 'cover') return slide.cover.title;
  return slide.kind === 'closing' ? 'Actions and questions' : slide.figure.finding;
};
