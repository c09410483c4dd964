import * as z from 'zod/mini';
import { day, flag, instant, name, optionalList, text } from './fields';
import { limits } from './limits';
import { marking, openMarking } from './marking';

const surround = {
  contractVersion: z.string('a contract version, such as 1.0').check(z.regex(/^\d{1,4}\.\d{1,4}$/, 'a contract version, such as 1.0')),
  generatedAt: instant,
  dataTo: day,
  source: name,
  demonstration: flag,
  notes: optionalList(text, limits.notes),
};

/** An answer: its data and what surrounds them. */
export const envelope = <Data extends z.ZodMiniType>(data: Data) => z.object({ ...surround, marking, data });

/** An answer that may not be exempt as a whole, as nothing can be shown without it. */
export const openEnvelope = <Data extends z.ZodMiniType>(data: Data) => z.object({ ...surround, marking: openMarking, data });
