import type { RequestedProject } from '../../../src/model/project';
import { both, first, second } from '../councils';
import { daysAfter } from '../clock';
import { randomFor } from '../random';

/** The five kinds of request named in the papers; where one is already in delivery this is its next phase. */
const namedInPapers = ['Data centre upgrade, second site', 'Audio and video for committee rooms', 'Paperless direct debits, business rates', 'Online allotment payments', 'Trade waste system upgrade'];

/** Everything else asked for: invented, a line a service. */
const shared = [
  'Microsoft Teams rooms', 'Secure file transfer', 'Data warehouse', 'Geographic information system upgrade', 'Asset register of devices', 'Identity system renewal',
  'Website accessibility fixes', 'Customer account, single sign-in', 'Chat on the websites', 'Complaints system', 'Freedom of information log', 'Legal case system',
  'Payroll reports', 'Recruitment system link', 'Learning records system', 'Budget monitoring reports', 'Purchase card approvals', 'Debt recovery links',
  'Insurance claims log', 'Risk register system', 'Records retention rules', 'Scanning of post', 'Meeting room booking', 'Visitor sign-in', 'Door access system', 'Flexible working desks',
];
const ofFirst = [
  'Rent arrears forecasts', 'Leaseholder accounts online', 'Stock condition surveys', 'Fire door inspections', 'Damp and mould reporting', 'Lift monitoring', 'Right to buy applications',
  'Sheltered housing Wi-Fi', 'Tenant engagement portal', 'Void property tracking', 'Garage inspections', 'Estate walkabout app', 'Grass cutting schedules', 'Street lighting links',
  'Bus interchange displays', 'Museum visitor counts', 'Swimming lesson bookings', 'Youth service records', 'Cycleway sensors', 'Bulky waste bookings', 'Depot yard system', 'Vehicle workshop records',
  'Hackney carriage plates', 'Food hygiene visits', 'Noise complaints recorder', 'Regeneration sales portal', 'Community centre bookings', 'Market stall lettings', 'Business centre Wi-Fi', 'Cemetery plot search',
];
const ofSecond = [
  'Conservation area maps', 'Pre-application advice online', 'Neighbourhood plan consultation', 'Self-build register', 'Tree preservation search', 'Planning committee webcasts',
  'Street trading licences', 'Pest control bookings', 'Dog warden app', 'Fly-tipping reports', 'Recycling bank sensors', 'Clinical waste requests', 'Parking appeals online', 'Rural car park payments',
  'Electric charging points', 'Air quality monitors', 'Flood warnings page', 'Housing register link', 'Disabled facilities grants', 'Rough sleeper outreach app', 'Council tax support forms',
  'Discretionary payments forms', 'Business grants portal', 'Theatre stage network', 'Leisure centre Wi-Fi', 'Parks bookings', 'Weddings venue diary', 'Polling station tablets', 'Parish council pages',
];

/** Projects asked for and not started: the team has no capacity to deliver them. */
export const requestedProjects = (): RequestedProject[] => {
  const random = randomFor('requested projects');
  const asked: [string, string[]][] = [
    [namedInPapers[0]!, both],
    [namedInPapers[1]!, both],
    [namedInPapers[2]!, [first]],
    [namedInPapers[3]!, [second]],
    [namedInPapers[4]!, [second]],
    ...shared.map((name): [string, string[]] => [name, both]),
    ...ofFirst.map((name): [string, string[]] => [name, [first]]),
    ...ofSecond.map((name): [string, string[]] => [name, [second]]),
  ];
  return asked.map(([name, councils], i) => ({
    reference: `R${String(i + 1).padStart(2, '0')}`,
    name,
    councils,
    requested: daysAfter('2022-01-10', random.integer(0, 620)),
    marking: { part: 'I' },
  }));
};
