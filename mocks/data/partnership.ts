import type { Partnership, Service, ServiceHours } from '../../src/model/partnership';
import { bankHolidays } from './bankHolidays';
import { categories } from './calls/callMix';
import { targetMinutes } from './calls/fixProfiles';
import { closes, opens } from './clock';
import { both, first, second } from './councils';
import { periods } from './periods';
import { published } from './published';
import { targets } from './targets';

const supportHours: ServiceHours = { days: [1, 2, 3, 4, 5], opens, closes, bankHolidays: false };

const service = (id: string, name: string, councils: string[]): Service => ({ id, name, councils, hours: supportHours, monitored: true });

/** Services with agreed hours. Only one council runs a housing system, so the other has no reading for it. */
export const services: Service[] = [
  service('network-and-internet', 'Network and internet', both),
  service('wi-fi', 'Wi-Fi', both),
  service('virtual-desktop', 'Virtual desktop', both),
  service('email-and-microsoft-365', 'Email and Microsoft 365', both),
  service('telephony', 'Telephony', both),
  service('revenues-and-benefits', 'Revenues and Benefits', both),
  service('housing-system', 'Housing system', [first]),
  service('website-and-forms', 'Website and forms', both),
];

const categoryTitles: Record<(typeof categories)[number]['id'], string> = {
  'passwords-and-access': 'Passwords and access',
  'devices-and-virtual-desktop': 'Devices and virtual desktop',
  'business-applications': 'Business applications',
  'network-and-wifi': 'Network and Wi-Fi',
  'starters-movers-and-leavers': 'Starters, movers and leavers',
  telephony: 'Telephony',
  other: 'Other',
};

/** Data of `reporting-periods`. */
export const partnership: Partnership = {
  name: 'Stevenage and East Herts ICT partnership',
  dashboardTitle: 'Shared ICT Service performance dashboard',
  committee: 'Joint ICT Committee',
  councils: [
    { code: first, name: 'Stevenage Borough Council', shortName: 'Stevenage' },
    { code: second, name: 'East Herts District Council', shortName: 'East Herts' },
  ],
  services,
  bankHolidays: bankHolidays.filter((day) => day >= '2021-01-01'),
  supportHours,
  priorities: [
    { priority: 1, title: 'Priority 1', meaning: 'Critical service down', targetMinutes: targetMinutes[1]!, targetText: '4 hours' },
    { priority: 2, title: 'Priority 2', meaning: 'A team cannot work', targetMinutes: targetMinutes[2]!, targetText: '8 hours' },
    { priority: 3, title: 'Priority 3', meaning: 'One person cannot work', targetMinutes: targetMinutes[3]!, targetText: '3 working days' },
    { priority: 4, title: 'Priority 4', meaning: 'Request or advice', targetMinutes: targetMinutes[4]!, targetText: '10 working days' },
  ],
  callCategories: categories.map(({ id }) => ({ id, title: categoryTitles[id] })),
  periods,
  targets,
  published,
};
