import { useId, type ReactNode } from 'react';
import { ClosingSlide } from './ClosingSlide';
import { CoverSlide } from './CoverSlide';
import { hasFigure, type Deck, type Slide } from './deck';
import { FigureBody } from './FigureBody';
import { SlideFoot } from './SlideFoot';
import { SlideFolio, SlideHeading } from './SlideHead';
import type { Show } from './show';

export interface SlideViewProps {
  slide: Slide;
  deck: Deck;
  face: Show['face'];
  /** First item of the page, where the face has several. */
  from: number;
  spot: number | null;
  onFit?: ((fit: number) => void) | undefined;
  onPoint?: ((point: number) => void) | undefined;
  /** True where the slide is a picture of itself, in small: its words are no headings of the page. */
  isPicture?: boolean | undefined;
  /** Controls at the foot. */
  controls?: ReactNode;
  /** What the cover offers before the presentation begins. */
  offer?: ReactNode;
}

/** One slide, as the room sees it: folio, finding, descriptor, body, source, progress. */
export function SlideView({ slide, deck, face, from, spot, onFit, onPoint, isPicture = false, controls, offer }: SlideViewProps) {
  const id = useId();
  return (
    <section className={`slide is-part-${deck.part.toLowerCase()}${spot === null ? '' : ' is-pointed'}`} aria-labelledby={id}>
      <SlideFolio slide={slide} deck={deck} />
      <SlideHeading id={id} slide={slide} face={face} from={from} as={isPicture ? 'p' : 'h1'} />
      <div className="slide-body">
        {slide.kind === 'cover' && <CoverSlide cover={slide.cover} offer={offer} />}
        {slide.kind === 'closing' && <ClosingSlide closing={slide.closing} />}
        {hasFigure(slide) && <FigureBody key={`${deck.part} ${slide.id} ${face} ${from}`} slide={slide} face={face} from={from} spot={spot} onFit={onFit} onPoint={onPoint} />}
      </div>
      <SlideFoot slide={slide} deck={deck}>
        {controls}
      </SlideFoot>
    </section>
  );
}
