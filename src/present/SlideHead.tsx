import { ratingWord } from '../figures/cells';
import { markingShort } from '../figures/exemption';
import { noBreak } from '../ui/noBreak';
import { PanelKey } from '../ui/PanelKey';
import { RatingMark } from '../ui/RatingMark';
import { ExemptMark } from '../ui/ExemptMark';
import type { Deck, Slide } from './deck';
import { hasFigure, slideHeading } from './deck';
import { bodyOf, figureLayout, keyOf } from './face';
import { headingFits } from './geometry';
import type { Show } from './show';

/** Number and section of a panel, or what the slide is; rating, marking and meeting at the right. */
export function SlideFolio({ slide, deck }: { slide: Slide; deck: Deck }) {
  const figure = hasFigure(slide) ? slide.figure : undefined;
  return (
    <div className="slide-folio">
      <p>
        {slide.kind === 'panel' && <b>{slide.id}</b>} {slide.kind === 'cover' ? noBreak(slide.cover.councils) : (figure?.section ?? deck.report)}
      </p>
      <p>
        {figure?.rating !== undefined && (
          <span className="slide-rating">
            <RatingMark mark={figure.rating.mark} size={30} />
            <b>{ratingWord(figure.rating.mark)}</b>
          </span>
        )}
        {figure?.marking.part === 'II' ? <ExemptMark marking={figure.marking} /> : <span>{noBreak(figure ? markingShort(figure.marking) : `Part ${deck.part}`)}</span>}
        <span>{noBreak(deck.meeting)}</span>
      </p>
    </div>
  );
}

interface SlideHeadingProps {
  id: string;
  slide: Slide;
  face: Show['face'];
  /** First item of the page. */
  from: number;
  /** A heading of the page, or words in a picture of the slide. */
  as: 'h1' | 'p';
}

/** The finding as large as two lines allow, its descriptor, and a key where the marks need one. */
export function SlideHeading({ id, slide, face, from, as: Heading }: SlideHeadingProps) {
  const heading = slideHeading(slide);
  const { size, line } = hasFigure(slide) ? figureLayout(slide.figure, face, from).heading : headingFits(heading)[0];
  return (
    <>
      <Heading id={id} className="slide-heading" style={{ fontSize: size, lineHeight: `${line}px` }}>
        {noBreak(heading)}
      </Heading>
      {hasFigure(slide) && (
        <>
          <p className="slide-descriptor">{noBreak(slide.figure.descriptor)}</p>
          {bodyOf(slide.figure, face) === 'drawing' && <PanelKey entries={keyOf(slide.figure)} />}
        </>
      )}
    </>
  );
}
