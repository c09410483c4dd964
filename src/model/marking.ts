/**
 * Whether a record may be published. Part II is exempt information under a paragraph of
 * Part 1 of Schedule 12A to the Local Government Act 1972.
 */
export type Marking = { part: 'I' } | { part: 'II'; paragraph: number };

/** Who is reading: `public` is never shown Part II, `members` is. */
export type Audience = 'public' | 'members';

/** What a public reader is told of a record kept back: its name and the paragraph relied on. */
export interface WithheldRecord {
  reference: string;
  title: string;
  paragraph: number;
}
