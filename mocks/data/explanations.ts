import type { MetricId } from '../../src/metrics/metric';
import type { Explanation } from '../../src/model/explanation';
import { canaries } from './canaries';

const technologyOfficer = 'Chief Technology Officer';

/** Spans of months that officers have explained, with the day they wrote. */
const toNovember = { from: '2023-10', to: '2023-11', authorRole: technologyOfficer, date: '2023-12-04', marking: { part: 'I' } } as const;
const toAugust = { from: '2023-04', to: '2023-08', authorRole: technologyOfficer, date: '2023-09-11', marking: { part: 'I' } } as const;
const lastYear = { from: '2022-04', to: '2023-03', authorRole: technologyOfficer, date: '2023-04-17', marking: { part: 'I' } } as const;

type Written = Explanation & { subject: MetricId | `project:${string}` | `page:${string}` };

/**
 * Accounts of measures off target. Calls resolved within target have none for November, so that the demonstration
 * shows what a missing explanation looks like.
 */
const variances: Written[] = [
  {
    ...toNovember, subject: 'backlog', panel: '1.2', cause: 'Falling by about 50 a month since August.', action: 'Expected to reach target in January.',
    ownerRole: 'Service Desk Manager', byWhen: '2024-01-31',
  },
  {
    ...toNovember, subject: 'backlog', cause: 'Laptop replacement added about 90 calls in September.', action: 'Saturday clearance sessions in January.',
    ownerRole: 'Service Desk Manager', byWhen: '2024-01-31',
  },
  {
    ...toNovember, subject: 'availability', cause: 'A firewall failed on 17 October and took 7.5 hours to restore.', action: 'Cutovers now run out of hours.',
    ownerRole: 'Infrastructure Manager', byWhen: '2024-01-15',
  },
  {
    ...toNovember, subject: 'projects-on-track', cause: 'Eight projects are red, five for want of a project manager.', action: 'Option 2 posts start in April 2024.',
    ownerRole: technologyOfficer, byWhen: '2024-04-01',
  },
  {
    ...toNovember, subject: 'project:F4', cause: 'No project manager until Option 2 posts are filled, so procurement moves from Quarter 4 to Quarter 1 of 2024/25.',
    ownerRole: technologyOfficer,
  },
  {
    ...toAugust, subject: 'backlog', cause: 'More calls were logged than resolved until May.', action: 'Two fixed-term service desk posts to March.',
    ownerRole: 'Service Desk Manager', byWhen: '2024-03-31',
  },
  {
    ...toAugust, subject: 'resolved-within-target', cause: 'Old calls are being closed first, which lowers the rate.', action: 'New calls sorted within an hour of being logged.',
    ownerRole: 'Service Desk Manager', byWhen: '2023-12-31',
  },
  {
    ...toAugust, subject: 'projects-on-track', cause: 'Project managers are shared between six projects each.', action: 'Option 2 to be put to both councils.',
    ownerRole: technologyOfficer, byWhen: '2023-10-02',
  },
  {
    ...lastYear, subject: 'resolved-within-target', cause: 'Calls grew by a tenth with no more staff.', action: 'Service desk hours moved to the busiest mornings.',
    ownerRole: 'Service Desk Manager', byWhen: '2023-09-30',
  },
  {
    ...lastYear, subject: 'availability', cause: 'Switches and firewalls past their working life failed five times.', action: 'Network upgrade and firewalls replaced during 2023.',
    ownerRole: 'Infrastructure Manager', byWhen: '2023-12-31',
  },
  {
    ...lastYear, subject: 'projects-on-track', cause: 'The network upgrade took the staff of other projects.', action: 'Staff return when the network is finished.',
    ownerRole: technologyOfficer, byWhen: '2023-12-31',
  },
];

const wholeSpan = { from: '2023-04', to: '2023-11', authorRole: technologyOfficer, date: '2023-12-04', marking: { part: 'I' } } as const;

/** The officers' own sentences for the meeting of 12 December 2023, where they know a cause that no rule can. */
const findings: Written[] = [
  { ...wholeSpan, subject: 'page:overview', finding: 'The backlog is falling while calls rise, but one network failure put availability below target' },
  { ...wholeSpan, subject: 'page:outages', finding: 'Outages cost fewer than half the hours of last year, but one firewall failure put Quarter 3 below target' },
  { ...wholeSpan, subject: 'page:projects', finding: 'One of six Foundation projects needs a decision: telephony has no project manager' },
  { ...wholeSpan, subject: 'calls-by-reason', panel: '2.2', finding: 'Network and Wi-Fi calls grew most, after the October failure' },
  { ...wholeSpan, subject: 'project-list', panel: '4.3', finding: 'Eight projects are red: five lack a project manager, three wait on suppliers' },
];

/** What only members may read: it names a supplier's price. */
const exempt: Written = {
  ...toNovember,
  subject: 'project:F4',
  date: '2023-12-05',
  cause: `No project manager until Option 2 posts are filled. The one supplier that has priced asks £186,000 a year.`,
  action: `Compare with two more prices, file ${canaries.explanation}.`,
  ownerRole: technologyOfficer,
  byWhen: '2023-12-15',
  marking: { part: 'II', paragraph: 3 },
};

/** Every record, as members may read them. */
export const explanations: Explanation[] = [...variances, ...findings, exempt];
