import { nothingWords } from '../figures/held';
import { bodyOf, figureLayout, isLarge } from './face';
import type { FigureSlide } from './deck';
import { notesOf } from './notes';
import { Paged } from './Paged';
import { Scorecard } from './Scorecard';
import { SlideDrawing } from './SlideDrawing';
import { SlideTable } from './SlideTable';
import { SlideNotes, SlideWords } from './SlideWords';
import type { Show } from './show';
import { useFontsReady } from './useFontsReady';

interface FigureBodyProps {
  slide: FigureSlide;
  face: Show['face'];
  /** First item of the page. */
  from: number;
  spot: number | null;
  onFit?: ((fit: number) => void) | undefined;
  onPoint?: ((point: number) => void) | undefined;
}

/** What stands under a slide's heading. */
export function FigureBody({ slide, face, from, spot, onFit, onPoint }: FigureBodyProps) {
  const { figure } = slide;
  const { height, drawing } = figureLayout(figure, face, from);
  // What was measured in the stand-in font is measured again in the page's own.
  const font = useFontsReady() ? 'own' : 'stand-in';
  const page = { height, from, onFit };
  if (isLarge(slide, face)) return <Scorecard figure={figure} />;
  switch (bodyOf(figure, face)) {
    case 'table':
      return <Paged key={font} {...page} count={figure.table.rows.length} draw={(first, last) => <SlideTable figure={figure} from={first} to={last} />} />;
    case 'words': {
      const items = figure.plot.shape === 'words' ? figure.plot.items : [];
      return <Paged key={font} {...page} count={items.length} draw={(first, last) => <SlideWords items={items.slice(first, last)} />} />;
    }
    case 'notes': {
      const notes = notesOf(figure);
      return <Paged key={font} {...page} count={notes.length} draw={(first, last) => <SlideNotes notes={notes.slice(first, last)} />} />;
    }
    case 'drawing':
      return drawing === undefined ? null : <SlideDrawing figure={figure} fit={drawing} spot={spot} onPoint={onPoint} />;
    case 'nothing':
      return figure.nothing === undefined ? null : <p className="slide-say">{nothingWords(figure.nothing)}</p>;
  }
}
