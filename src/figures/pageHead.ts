import { explanationOf } from './explained';
import type { HeadAnswers, PageHead, TextRun } from './panel';
import type { Selection } from './selection';

/** The officer's own sentence for a page in exactly this period, where there is one: its subject is `page:helpdesk`. */
const officerSentence = (answers: HeadAnswers, selection: Selection, page: string): string | undefined => {
  const { from, to } = selection.period;
  if (selection.council !== 'both') return undefined;
  return explanationOf(answers.explanations, selection, `page:${page}`, undefined, (record) => record.finding !== undefined && record.from === from && record.to === to)?.finding;
};

/** A page's head: the officer's sentence before the rule's. */
export const pageHead = (page: string, answers: HeadAnswers, selection: Selection, head: Omit<PageHead, 'findingBy'>): PageHead => {
  const officer = officerSentence(answers, selection, page);
  return officer === undefined ? { ...head, findingBy: 'rule' } : { ...head, kicker: `${head.kicker}. Officer’s finding`, finding: officer, findingBy: 'officer' };
};

/** A run of a standfirst. */
export const said = (text: string): TextRun => ({ text });

/** A figure in a standfirst, which stands out. */
export const strong = (text: string): TextRun => ({ text, strong: true });
