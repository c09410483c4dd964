import { queryOptions } from '@tanstack/react-query';
import type { WireAnswers } from '../../../src/contract/schemas';

/** The answers the page is drawn from, as they come. */
export type Answers = WireAnswers;

const subjects = ['reporting-periods', 'calls', 'backlog', 'fix-times', 'outages', 'projects', 'actions', 'explanations'] as const;

const fetchAnswer = async (subject: string): Promise<unknown> => (await fetch(`api/${subject}?audience=public`)).json();

/** All answers, asked for at once and validated by nothing. */
export const answersQuery = queryOptions({
  queryKey: ['answers'],
  // Taken at their word, which is what this page saves.
  queryFn: async () => Object.fromEntries(await Promise.all(subjects.map(async (subject) => [subject, await fetchAnswer(subject)]))) as Answers,
  staleTime: Infinity,
  structuralSharing: false,
});
