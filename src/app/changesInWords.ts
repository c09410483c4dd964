import type { Standing } from '../api/standing';
import type { Subject } from '../model/subject';
import { listed } from '../figures/wording';

/** What is said once a subject has come to stand so. */
const sentences: Record<Exclude<Standing, 'loading' | 'refreshing' | 'fresh'>, string> = {
  'still-loading': 'still loading',
  failed: 'the figures could not be loaded',
  'failed-with-figures': 'the latest figures could not be loaded, and the last set received is shown',
  offline: 'this device is offline, and the figures could not be loaded',
  'offline-with-figures': 'this device is offline, and the last set received is shown',
  'signed-out': 'your sign-in has ended',
  'signed-out-with-figures': 'your sign-in has ended, and the last set received is shown',
  'no-access': 'you do not have access to these figures',
  'no-access-with-figures': 'you do not have access to these figures',
  'not-found': 'there are no figures for this period',
  'not-found-with-figures': 'there are no figures for this period',
  'unsupported-version': 'the metrics service uses a newer version of the contract',
  'unsupported-version-with-figures': 'the metrics service uses a newer version of the contract, and the last set received is shown',
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const nameOf = (subject: Subject): string => subject.replaceAll('-', ' ');

/** What was last said of each subject. */
export type Said = ReadonlyMap<Subject, Standing>;

/** What stays to be said until it is settled: loading and refreshing are on their way to something else. */
const isSettled = (standing: Standing): boolean => standing !== 'loading' && standing !== 'refreshing';

/** What has been said, once the present standings have been. */
export const saidAfter = (said: Said, now: Said): Said => new Map([...said, ...[...now].filter(([, standing]) => isSettled(standing))]);

/**
 * One text for all that has changed since the last was said: a sentence for the subjects that came to stand alike, never
 * one for a panel. Empty where nothing has changed, and while the first answers are on their way.
 */
export const changesInWords = (said: Said, now: Said): string => {
  if ([...now.values()].includes('loading')) return '';
  const changed = [...now].filter(([subject, standing]) => isSettled(standing) && said.get(subject) !== standing);
  const fresh = changed.filter(([, standing]) => standing === 'fresh').map(([subject]) => subject);
  const groups = new Map<string, Subject[]>();
  for (const [subject, standing] of changed) {
    if (standing === 'loading' || standing === 'refreshing' || standing === 'fresh') continue;
    groups.set(sentences[standing], [...(groups.get(sentences[standing]) ?? []), subject]);
  }
  const failures = [...groups].map(([sentence, subjects]) => `${capitalised(listed(subjects.map(nameOf)))}: ${sentence}.`);
  if (fresh.length === 0) return failures.join(' ');
  const arrived = said.size === 0 ? (fresh.length === now.size ? 'The figures are loaded.' : 'The other figures are loaded.') : `${capitalised(listed(fresh.map(nameOf)))}: the figures are up to date.`;
  return [...failures, arrived].join(' ');
};
