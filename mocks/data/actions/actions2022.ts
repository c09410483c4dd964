import type { CommitteeAction } from '../../../src/model/action';
import type { Day } from '../../../src/model/month';
import { daysAfter } from '../clock';

interface Closed {
  action: string;
  ownerRole: string;
  /** Weeks allowed and weeks taken. */
  allowed: number;
  taken: number;
}

const closed = (action: string, ownerRole: string, allowed: number, taken: number): Closed => ({ action, ownerRole, allowed, taken });

const officer = 'Chief Technology Officer';
const infrastructure = 'Infrastructure Manager';
const projectOffice = 'Project Office Manager';
const serviceDesk = 'Service Desk Manager';

/** Set at the first meeting, 28 July 2022. Invented, in the spirit of its papers. */
const july: Closed[] = [
  closed('Report progress of the Microsoft 365 migration', projectOffice, 8, 6),
  closed('Propose a programme of meetings', 'Committee Services Officer', 8, 5),
  closed('Options appraisal for replacing the firewalls', infrastructure, 16, 15),
  closed('Options appraisal for replacing the Wi-Fi', infrastructure, 16, 19),
  closed('Business case for a new telephony contract', infrastructure, 20, 26),
  closed('Revised plan for the network upgrade', infrastructure, 12, 17),
  closed('Risk register for the improvement plan', projectOffice, 12, 10),
  closed('Draft service plan for 2023/24', officer, 26, 24),
  closed('Recruit a Chief Digital Officer', officer, 26, 34),
  closed('Report on laptops issued and still to issue', serviceDesk, 10, 9),
  closed('Set out how members get ICT support', serviceDesk, 8, 7),
  closed('Brief members on cyber security duties', officer, 14, 13),
];

/** Set at the meeting of 7 March 2023. Invented. */
const march: Closed[] = [
  closed('Circulate the draft Socitm findings', officer, 16, 14),
  closed('Compare staffing with similar councils', officer, 14, 18),
  closed('Plan for closing the oldest open calls', serviceDesk, 12, 11),
  closed('Timetable for the second data centre', infrastructure, 16, 20),
  closed('List of single points of expertise', officer, 10, 8),
  closed('Report on theatre and leisure links', projectOffice, 18, 22),
  closed('Note on insurance against cyber attack', 'Chief Finance Officer', 12, 12),
  closed('Agree how project requests are ranked', projectOffice, 16, 21),
  closed('Publish a monthly list of planned maintenance', serviceDesk, 16, 16),
];

const record = (setOn: Day, minute: string, { action, ownerRole, allowed, taken }: Closed, place: number): CommitteeAction => ({
  reference: `B${String(place + 1).padStart(2, '0')}`,
  minute,
  setOn,
  action,
  ownerRole,
  due: daysAfter(setOn, allowed * 7),
  completedOn: daysAfter(setOn, taken * 7),
  status: 'complete',
  progress: 'Reported to the committee and closed',
  marking: { part: 'I' },
});

/** The 21 actions set in 2022/23, all closed. */
export const actions2022: CommitteeAction[] = [
  ...july.map((entry, i) => record('2022-07-28', '28 July 2022', entry, i)),
  ...march.map((entry, i) => record('2023-03-07', '7 March 2023', entry, july.length + i)),
];
