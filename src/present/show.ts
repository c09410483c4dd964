/** What of a slide is on the screen. Slides without a figure have one face only. */
export type Face = 'chart' | 'table' | 'notes';

/** What lies over the slide. */
export type Over = 'grid' | 'keys' | 'part-2';

/** Everything a presentation is doing, in every window alike. Plain data. */
export interface Show {
  /** Id of the slide. */
  at: string;
  face: Face;
  /** First rows of the pages turned to in a long table, the last one shown; empty for the first page. */
  pages: readonly number[];
  /** Index of the point under the spotlight. */
  spot: number | null;
  blanked: boolean;
  over: Over | null;
  /** Slide marked in the overview grid. */
  marked: string;
  /** What has been typed of a number. */
  typed: string;
  /** Why the last key did nothing; empty otherwise. */
  notice: string;
  theme: 'dark' | 'light';
  part: 'I' | 'II';
}

/** The show that begins at a slide: dark, Part I, nothing over it. */
export const opening = (at: string): Show => ({
  at,
  face: 'chart',
  pages: [],
  spot: null,
  blanked: false,
  over: null,
  marked: at,
  typed: '',
  notice: '',
  theme: 'dark',
  part: 'I',
});

/** What a key, a button or a finger asks for. */
export type Command =
  | { do: 'next' | 'back' | 'first' | 'last' }
  | { do: 'down' | 'up'; fit?: number | undefined }
  | { do: 'go'; to: string }
  | { do: 'type'; text: string }
  | { do: 'jump' | 'erase' }
  | { do: 'table' | 'notes' | 'blank' | 'theme' | 'grid' | 'keys' | 'pointer' }
  | { do: 'point'; at: number }
  | { do: 'mark'; by: number }
  | { do: 'choose' }
  | { do: 'escape' }
  /** Asks for the confirmation that opens Part II. */
  | { do: 'ask-part-2' }
  /** The confirmation: only the window the public sees may give it. */
  | { do: 'confirm-part-2' }
  | { do: 'part-1' };
