import type { Pack } from '../../exports/pack/pack';
import { deckOf, type Deck } from '../deck';

/** The slides of the pack that stands in the file. The other part is in no file with it. */
export const deckInFile = (text: string): Deck => ({ ...deckOf(JSON.parse(text) as Pack), standsAlone: true });
