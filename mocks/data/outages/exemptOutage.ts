import type { Outage } from '../../../src/model/outage';
import { canaries } from '../canaries';
import { londonInstant } from '../clock';
import { both } from '../councils';

/** The one exempt record of the log. A degradation, so that no total of outages or hours differs by who is reading. */
export const exemptOutage: Outage = {
  reference: 'O-E01',
  title: 'Remote access limited while a security alert was examined',
  service: 'virtual-desktop',
  councils: both,
  priority: 2,
  planned: false,
  kind: 'degradation',
  start: londonInstant('2023-08-22', 13 * 60 + 30),
  restored: londonInstant('2023-08-22', 17 * 60 + 45),
  usersAffected: 210,
  causeClass: 'security',
  cause: `Sign-ins from abroad raised an alert, file ${canaries.outage}`,
  fix: 'Sessions ended and accounts checked; nothing was found',
  lesson: 'Sign-in from abroad now asked for in advance',
  lessonStatus: 'in-place',
  marking: { part: 'II', paragraph: 7 },
};

/** Announced maintenance and one slow afternoon: listed, never counted in hours lost. */
export const listedOnly: Outage[] = [
  {
    reference: 'O-23-0625',
    title: 'Network core moved to the new switches',
    service: 'network-and-internet',
    councils: both,
    priority: 3,
    planned: true,
    kind: 'outage',
    start: londonInstant('2023-06-25', 7 * 60),
    restored: londonInstant('2023-06-25', 12 * 60),
    causeClass: 'change',
    cause: 'Announced maintenance on a Sunday',
    fix: 'Work finished an hour early',
    lesson: 'None needed',
    lessonStatus: 'none',
    marking: { part: 'I' },
  },
];
