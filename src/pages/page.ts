import type { Selection } from '../figures/selection';
import type { Envelope } from '../model/envelope';
import type { Partnership } from '../model/partnership';

/** What every page is given. */
export interface PageProps {
  partnership: Envelope<Partnership>;
  selection: Selection;
}
