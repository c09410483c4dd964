import { flat, outagesFinding, reasonsFinding, withinFinding, changedFrom, type Asked, type FindingCase, type Lost } from '../findingInputs';

const toNovember: Asked = { to: '2023-12', heldTo: '2023-11' };
const whole = (...quarters: number[]): number[] => quarters.flatMap((value) => flat(value, 3));

/** Calls resolved within target against 85%, by panel 2.4: of 1,000 a month, unless said. */
export const withinTarget: readonly FindingCase[] = [
  ['the highest of all, target missed', withinFinding([...whole(812, 796, 779, 764, 788, 825), 846, 846], toNovember), 'Calls resolved within target are at their highest since April 2022, 0.4 points short of target'],
  ['the highest of all, target met', withinFinding([...whole(812, 796, 779, 764, 788, 825), 861, 861], toNovember), 'Calls resolved within target are at their highest since April 2022, 1.1 points past target'],
  ['the highest of all, on target', withinFinding([...whole(812, 796, 779, 764, 788, 825), 850, 850], toNovember), 'Calls resolved within target are at their highest since April 2022, on target'],
  ['the lowest of all', withinFinding([...whole(812, 796, 779, 764, 788, 825), 750, 750], toNovember), 'Calls resolved within target are at their lowest since April 2022, 10.0 points short of target'],
  ['a rise that is no record, target missed', withinFinding([...whole(900, 796, 779, 764, 788, 825), 846, 846], toNovember), 'Calls resolved within target rose 2.1 points in Quarter 3 to date, to 0.4 points short of target'],
  ['a rise, target met', withinFinding([...whole(900, 796, 779, 764, 788, 845), 871, 871], toNovember), 'Calls resolved within target rose 2.6 points in Quarter 3 to date, to 2.1 points past target'],
  ['a rise to the target', withinFinding([...whole(900, 796, 779, 764, 788, 825), 850, 850], toNovember), 'Calls resolved within target rose 2.5 points in Quarter 3 to date, on target'],
  ['a fall, target missed', withinFinding([...whole(812, 796, 779, 764, 788, 845), 820, 820], toNovember), 'Calls resolved within target fell 2.5 points in Quarter 3 to date, to 3.0 points short of target'],
  ['no change', withinFinding([...whole(900, 796, 779, 764, 788, 846), 846, 846], toNovember), 'Calls resolved within target did not change in Quarter 3 to date, 0.4 points short of target'],
  ['a whole quarter', withinFinding(whole(900, 796, 779, 764, 788, 825), { to: '2023-09' }), 'Calls resolved within target rose 3.7 points in Quarter 2, to 2.5 points short of target'],
  ['no year before, two quarters', withinFinding([...whole(788), 825, 825], { to: '2023-09', heldTo: '2023-08' }, 1000, [], '2023-04'), 'Calls resolved within target rose 3.7 points in Quarter 2 to date, to 2.5 points short of target'],
  ['one quarter alone', withinFinding(whole(788), { to: '2023-06' }, 1000, [], '2023-04'), '78.8% of calls were resolved within target in Quarter 1, 6.2 points short of target'],
  ['one council has no target', withinFinding([...whole(900, 796, 779, 764, 788, 825), 846, 846], { ...toNovember, council: 'A' }), 'Stevenage calls resolved within target rose 2.1 points in Quarter 3 to date'],
  ['a council not supplied', withinFinding([...whole(812, 796, 779, 764, 788, 825), 846, 'not-supplied'], toNovember), 'Calls resolved within target in Quarter 3 to date are not complete: East Herts not supplied'],
  ['a change of definition', withinFinding([...whole(812, 796, 779, 764, 788, 825), 846, 846], toNovember, 1000, [changedFrom('fix-times', '2023-10')]), '84.6% of calls were resolved within target in Quarter 3 to date, 0.4 points short of target'],
  ['nothing recorded', withinFinding([], toNovember), 'No calls with a target are recorded to November 2023'],
  // 11 of 12 in Quarter 1 and 9 of 12 in Quarter 2: 91.666… is shown as 91.6, and 75.0; their difference is that of the figures shown.
  ['small numbers', withinFinding([4, 4, 3, 3, 3, 3], { to: '2023-09' }, 4, [], '2023-04'), 'Calls resolved within target fell 16.6 points in Quarter 2, to 10.0 points short of target'],
];

/** Why people call, by panel 2.2. */
export const reasonsForCalls: readonly FindingCase[] = [
  ['a share that grew', reasonsFinding({ passwords: 60, network: 40 }, { passwords: 50, network: 50 }, toNovember), 'Network and Wi-Fi grew most, from 40% to 50% of calls'],
  ['a share that grew by a point', reasonsFinding({ passwords: 60, network: 40 }, { passwords: 59, network: 41 }, toNovember), 'Network and Wi-Fi grew most, from 40% to 41% of calls'],
  ['no share that grew by a point', reasonsFinding({ passwords: 600, network: 400 }, { passwords: 595, network: 405 }, toNovember), 'Passwords and access is the most common reason, 60% of calls; no share has grown by a point or more'],
  ['no comparison', reasonsFinding({ passwords: 60, network: 40 }, { passwords: 55, network: 45 }, { ...toNovember, compare: 'none' }), 'Passwords and access is the most common reason, 55% of calls'],
  ['one council alone', reasonsFinding({ passwords: 60, network: 40 }, { passwords: 50, network: 50 }, { ...toNovember, council: 'A' }), 'Network and Wi-Fi grew most, from 40% to 50% of Stevenage calls'],
];

const missed = (month: Lost[0]): Lost => [month, 3];

/** Availability against 99.8%, by panel 3.3: of 13 uses of seven monitored services, 7,800 minutes a working day. */
export const availabilityByMonth: readonly FindingCase[] = [
  ['no minute lost', outagesFinding('3.3', []), 'No service minute was lost inside supported hours'],
  ['a short outage misses nothing', outagesFinding('3.3', [['2023-10', 1]]), 'Availability met 99.8% in every month'],
  ['one month missed', outagesFinding('3.3', [['2023-06', 5]]), 'Availability missed 99.8% in June'],
  ['two months missed', outagesFinding('3.3', [['2023-06', 5], ['2023-11', 5]]), 'Availability missed 99.8% in June and November'],
  ['four months are named', outagesFinding('3.3', [['2023-06', 5], ['2023-07', 5], ['2023-09', 5], ['2023-11', 5]]), 'Availability missed 99.8% in June, July, September and November'],
  ['five are counted', outagesFinding('3.3', [['2023-06', 5], ['2023-07', 5], ['2023-08', 5], ['2023-09', 5], ['2023-11', 5]]), 'Availability missed 99.8% in five of eight months'],
  ['every month missed', outagesFinding('3.3', (['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11'] as const).map((month) => [month, 5])), 'Availability missed 99.8% in every month'],
  ['a council not supplied', outagesFinding('3.3', [missed('2023-06')], { missing: [{ month: '2023-11', council: 'S', status: 'not-supplied' }], change: (outage) => ({ ...outage, restored: '2023-06-14T16:00:00+01:00' }) }), 'Availability missed 99.8% in June; November is not complete'],
];
