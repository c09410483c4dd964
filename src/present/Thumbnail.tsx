import { memo } from 'react';
import type { Deck, Slide } from './deck';
import { SlideView } from './SlideView';
import { Stage } from './Stage';

/** A slide's picture, in small: decorative, its name is said beside it. */
export const Thumbnail = memo(function Thumbnail({ slide, deck }: { slide: Slide; deck: Deck }) {
  return (
    <div className="thumbnail" aria-hidden inert>
      <Stage>
        <SlideView slide={slide} deck={deck} face="chart" from={0} spot={null} isPicture />
      </Stage>
    </div>
  );
});
