import type { CauseClass, LessonStatus, Outage } from '../../../src/model/outage';
import type { Day } from '../../../src/model/month';
import { londonInstant } from '../clock';
import { both, first, second } from '../councils';

/** An outage as the log wrote it down; times by the clock in London. */
interface Entry {
  day: Day;
  from: `${number}:${number}`;
  to: `${number}:${number}`;
  service: string;
  councils: string[];
  priority: Outage['priority'];
  users: number;
  title: string;
  causeClass: CauseClass;
  cause: string;
  fix: string;
  lesson: string;
  lessonStatus: LessonStatus;
  lessonNext?: string;
}

const stevenage = [first];
const eastHerts = [second];
const wiFiReplacement = 'Wi-Fi controllers replaced by May 2024. Infrastructure Manager.';

const entries: Entry[] = [
  {
    day: '2023-04-18', from: '9:10', to: '11:25', service: 'telephony', councils: stevenage, priority: 2, users: 310,
    title: 'Calls to Stevenage could not connect', causeClass: 'supplier', cause: 'Carrier trunk failed', fix: 'Calls re-routed to the second trunk',
    lesson: 'Automatic re-routing added to the new telephony specification', lessonStatus: 'in-place',
  },
  {
    day: '2023-05-09', from: '8:05', to: '9:20', service: 'virtual-desktop', councils: both, priority: 2, users: 640,
    title: 'Staff could not sign in to the virtual desktop', causeClass: 'monitoring', cause: 'Security certificate expired', fix: 'Certificate renewed',
    lesson: 'Register of certificates with a 60-day warning', lessonStatus: 'in-place',
  },
  {
    day: '2023-05-24', from: '13:40', to: '16:10', service: 'revenues-and-benefits', councils: both, priority: 2, users: 120,
    title: 'Revenues and Benefits closed during the afternoon', causeClass: 'monitoring', cause: 'Database storage filled after an overnight run', fix: 'Storage extended',
    lesson: 'Storage warning set at 80% full', lessonStatus: 'in-place',
  },
  {
    day: '2023-06-15', from: '10:30', to: '15:50', service: 'network-and-internet', councils: eastHerts, priority: 1, users: 340,
    title: 'East Herts offices lost the network', causeClass: 'equipment', cause: 'Main switch failed, awaiting replacement', fix: 'Spare switch fitted by supplier',
    lesson: 'Spares now held at both sites', lessonStatus: 'in-place',
  },
  {
    day: '2023-07-11', from: '8:00', to: '9:05', service: 'email-and-microsoft-365', councils: both, priority: 2, users: 900,
    title: 'Email delayed for an hour', causeClass: 'supplier', cause: 'Supplier incident', fix: 'Cleared by supplier',
    lesson: 'Status notice sent within 15 minutes', lessonStatus: 'in-place',
  },
  {
    day: '2023-07-27', from: '14:15', to: '15:00', service: 'wi-fi', councils: stevenage, priority: 3, users: 85,
    title: 'Wi-Fi dropped at Daneshill House', causeClass: 'equipment', cause: 'Controller restarted', fix: 'Settings reloaded',
    lesson: 'Replacement due in Wi-Fi upgrade', lessonStatus: 'in-progress', lessonNext: wiFiReplacement,
  },
  {
    day: '2023-08-16', from: '8:10', to: '11:20', service: 'housing-system', councils: stevenage, priority: 2, users: 95,
    title: 'Housing system closed after an upgrade', causeClass: 'change', cause: 'Upgrade failed a database step', fix: 'Rolled back to the previous version',
    lesson: 'Rehearse upgrades on a copy first', lessonStatus: 'in-place',
  },
  {
    day: '2023-09-12', from: '9:00', to: '10:10', service: 'virtual-desktop', councils: both, priority: 3, users: 70,
    title: 'Virtual desktop would not start for some staff', causeClass: 'monitoring', cause: 'Too many sign-ins on one host', fix: 'Load spread across hosts',
    lesson: 'Capacity check each quarter', lessonStatus: 'in-place',
  },
  {
    day: '2023-09-26', from: '15:20', to: '16:05', service: 'telephony', councils: eastHerts, priority: 3, users: 40,
    title: 'Call queues dropped callers', causeClass: 'change', cause: 'Faulty queue setting', fix: 'Setting corrected',
    lesson: 'Two-person check on queue changes', lessonStatus: 'in-place',
  },
  {
    day: '2023-10-17', from: '8:15', to: '15:45', service: 'network-and-internet', councils: both, priority: 1, users: 950,
    title: 'Both councils lost internet and shared systems', causeClass: 'change', cause: 'Firewall did not switch to its standby during the internal upgrade',
    fix: 'Settings restored and supplier fix applied', lesson: 'Cutovers moved out of hours; switch to standby tested first', lessonStatus: 'in-progress',
    lessonNext: 'Test of the switch to standby due 15 January 2024. Infrastructure Manager.',
  },
  {
    day: '2023-11-02', from: '9:40', to: '11:10', service: 'wi-fi', councils: both, priority: 3, users: 110,
    title: 'Wi-Fi unavailable in meeting rooms', causeClass: 'equipment', cause: 'Controller memory fault (10 years old)', fix: 'Controller replaced with spare',
    lesson: 'Replacement due in Wi-Fi upgrade', lessonStatus: 'in-progress', lessonNext: wiFiReplacement,
  },
  {
    day: '2023-11-21', from: '13:05', to: '14:20', service: 'website-and-forms', councils: eastHerts, priority: 2, users: 25,
    title: 'East Herts online forms unavailable', causeClass: 'supplier', cause: 'Supplier changed an address record', fix: 'Record corrected',
    lesson: 'Supplier to give 5 days\u2019 notice of changes', lessonStatus: 'in-progress',
    lessonNext: 'Notice period raised at the contract review in January 2024. Web Manager.',
  },
];

const clockMinutes = (text: string): number => {
  const [hours, minutes] = text.split(':').map(Number);
  return hours! * 60 + minutes!;
};

/** The twelve outages of April to November 2023. */
export const outages2023: Outage[] = entries.map(({ day, from, to, users, ...entry }) => ({
  ...entry,
  reference: `O-${day.slice(2, 4)}-${day.slice(5, 7)}${day.slice(8)}`,
  planned: false,
  kind: 'outage',
  start: londonInstant(day, clockMinutes(from)),
  restored: londonInstant(day, clockMinutes(to)),
  usersAffected: users,
  marking: { part: 'I' },
}));
