import type { Mark } from '../../charts/scene';
import type { KeyEntry } from '../../figures/figure';
import type { RatingMark } from '../../figures/table';
import { swatchMarks } from '../../ui/swatchMarks';
import { part, type Part } from '../part';
import { markPart } from '../sceneParts';

/** A small drawing beside words that say the same. */
const small = (size: number, marks: readonly Mark[]): Part =>
  part('svg', { class: 'mark', width: size, height: size, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' }, ...marks.map(markPart));

/** The mark of a rating. */
export const ratingMark = (rating: RatingMark, size = 16): Part => small(size, [{ kind: 'rating', x: 0, y: 0, size, rating }]);

/** The swatch of a key entry. */
export const swatchMark = (swatch: KeyEntry['swatch']): Part => (swatch === 'green' || swatch === 'amber' || swatch === 'red' ? ratingMark(swatch, 14) : small(14, swatchMarks[swatch]));
