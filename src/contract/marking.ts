import * as z from 'zod/mini';
import { name, whole } from './fields';

/** Paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972, as it applies in England. */
const paragraph = whole(1, 7, 'a paragraph of Schedule 12A, 1 to 7');

export const openMarking = z.object({ part: z.literal('I', 'I') });
const exemptMarking = z.object({ part: z.literal('II', 'II'), paragraph });

/** Part I, or Part II with the paragraph relied on. */
export const marking = z.discriminatedUnion('part', [openMarking, exemptMarking], 'part I, or part II with its paragraph');

/** What the public is told of a record kept back. */
export const withheldRecord = z.object({ reference: name, title: name, paragraph });
