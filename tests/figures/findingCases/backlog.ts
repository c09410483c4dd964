import { ageFinding, backlogFinding, changedFrom, flat, stepsFinding, type Asked, type FindingCase } from '../findingInputs';

const toNovember: Asked = { to: '2023-12', heldTo: '2023-11' };
const toSeptember: Asked = { to: '2023-09' };

/** The backlog's line against its target of 750, by panel 1.3. */
export const backlogLine: readonly FindingCase[] = [
  ['a fall of every month, target missed', backlogFinding([900, 950, 940, 920, 900, 880, 850, 818], toNovember), 'The backlog has fallen every month since May and is now 68 above target'],
  ['a rise of every month, target missed', backlogFinding([800, 790, 800, 820, 840, 860, 880, 900], toNovember), 'The backlog has risen every month since May and is now 150 above target'],
  ['a fall of every month, target met', backlogFinding([900, 800, 790, 780, 770, 760, 750, 740], toNovember), 'The backlog has fallen every month since April and is now 10 below target'],
  ['exactly on target', backlogFinding([900, 800, 790, 780, 770, 760, 755, 750], toNovember), 'The backlog has fallen every month since April and is now on target'],
  ['a fall of one month', backlogFinding([800, 800, 800, 800, 800, 800, 810, 800], toNovember), 'The backlog fell by 10 in November and is now 50 above target'],
  ['a rise of one month', backlogFinding([800, 800, 800, 800, 800, 800, 790, 800], toNovember), 'The backlog rose by 10 in November and is now 50 above target'],
  ['a small rise in words', backlogFinding([800, 800, 800, 800, 800, 800, 790, 793], toNovember), 'The backlog rose by three in November and is now 43 above target'],
  ['two months are a run', backlogFinding([800, 800, 800, 800, 800, 820, 810, 800], toNovember), 'The backlog has fallen every month since September and is now 50 above target'],
  ['no change', backlogFinding(flat(800, 8), toNovember), 'The backlog did not change in November and is now 50 above target'],
  ['since a month of last year', backlogFinding([800, 810, 820, 830], { to: '2023-06' }, [], '2023-03'), 'The backlog has risen every month since March and is now 80 above target'],
  ['since a month of the calendar year before', backlogFinding([800, 810, 820, 830, 840, 850, 860], { to: '2023-06' }, [], '2022-12'), 'The backlog has risen every month since December 2022 and is now 110 above target'],
  ['one council has no target', backlogFinding([900, 950, 940, 920, 900, 880, 850, 818], { ...toNovember, council: 'A' }), 'The Stevenage backlog has fallen every month since May and stands at 818'],
  ['no target for that year', backlogFinding([900, 890, 880], { to: '2022-06', from: '2022-04' }, [], '2022-04'), 'The backlog has fallen every month since April and stands at 880'],
  ['one month alone', backlogFinding([818], { to: '2023-06', heldTo: '2023-04' }), 'The backlog is now 68 above target'],
  ['a council not supplied', backlogFinding([900, 890, 880, 870, 860, 850, 840, 'not-supplied'], toNovember), 'The backlog was 840 at the end of October, 90 above target; November is not complete'],
  ['a gap before', backlogFinding([900, 890, 880, 870, 'not-supplied', 850, 840, 830], toNovember), 'The backlog has fallen every month since September and is now 80 above target'],
  ['a change of definition', backlogFinding([900, 890, 880, 870, 860, 450, 440, 430], toNovember, [changedFrom('backlog', '2023-09')]), 'The backlog has fallen every month since September and is now 320 below target'],
  ['small numbers', backlogFinding([9, 8, 7, 6, 5, 4, 3, 2], toNovember), 'The backlog has fallen every month since April and is now 748 below target'],
  ['nothing recorded', backlogFinding([], toNovember), 'No open calls are recorded to November 2023'],
  ['a nil return', backlogFinding([...flat(10, 6), 5, 0], toNovember), 'The backlog has fallen every month since September and is now 750 below target'],
];

/** The account of the backlog by quarter, by panel 2.3. */
export const backlogAccount: readonly FindingCase[] = [
  ['a fall after a fall', stepsFinding([1000, 1000, 1000, 1041, 1000, 970, 924, 871, 818], toNovember), 'The backlog fell by 106 in Quarter 3 to date, after falling by 117 in Quarter 2'],
  ['a rise after a fall', stepsFinding([1000, 1000, 1000, 1041, 1000, 970, 924, 930, 950], toNovember), 'The backlog rose by 26 in Quarter 3 to date, after falling by 117 in Quarter 2'],
  ['a fall after a rise', stepsFinding([1000, 1000, 1000, 900, 900, 900, 950, 930, 940], toNovember), 'The backlog fell by 10 in Quarter 3 to date, after rising by 50 in Quarter 2'],
  ['no change after a rise', stepsFinding([1000, 1000, 1000, 900, 900, 900, 950, 930, 950], toNovember), 'The backlog did not change in Quarter 3 to date, after rising by 50 in Quarter 2'],
  ['a rise after no change', stepsFinding([900, 900, 900, 900, 900, 900, 900, 901, 905], toNovember), 'The backlog rose by five in Quarter 3 to date, after no change in Quarter 2'],
  ['a whole quarter', stepsFinding([1000, 1000, 1000, 1041, 1000, 970, 924], toSeptember), 'The backlog fell by 117 in Quarter 2, after rising by 41 in Quarter 1'],
  ['the first quarter', stepsFinding([988, 1000, 1010, 1041], { to: '2023-06' }), 'The backlog rose by 53 in Quarter 1, to 1,041'],
  ['one month of the first quarter', stepsFinding([988, 1009], { to: '2023-06', heldTo: '2023-04' }), 'The backlog rose by 21 in Quarter 1 to date, to 1,009'],
  ['one council alone', stepsFinding([1000, 1000, 1000, 1041, 1000, 970, 924, 871, 818], { ...toNovember, council: 'A' }), 'The Stevenage backlog fell by 106 in Quarter 3 to date, after falling by 117 in Quarter 2'],
  ['a council not supplied', stepsFinding([1000, 1000, 1000, 1041, 1000, 970, 924, 871, 'not-supplied'], toNovember), 'The backlog fell by 117 in Quarter 2; Quarter 3 to date is not complete'],
  ['a change of definition', stepsFinding([1000, 1000, 1000, 1041, 1000, 970, 924, 871, 500], toNovember, [changedFrom('backlog', '2023-11')]), 'The backlog stands at 500, counted differently from November'],
];

/** Calls that have waited over three months, by panel 2.6. */
export const backlogAge: readonly FindingCase[] = [
  ['almost halved', ageFinding([226, 226, 226, 200, 200, 172, 172, 117], toNovember), 'Calls waiting over three months have almost halved since June, from 226 to 117'],
  ['halved', ageFinding([200, 200, 200, 150, 150, 150, 150, 100], toNovember), 'Calls waiting over three months have halved since June, from 200 to 100'],
  ['more than halved', ageFinding([200, 200, 200, 150, 150, 150, 150, 99], toNovember), 'Calls waiting over three months have more than halved since June, from 200 to 99'],
  ['45 per cent is almost half', ageFinding([200, 200, 200, 150, 150, 150, 150, 110], toNovember), 'Calls waiting over three months have almost halved since June, from 200 to 110'],
  ['44.5 per cent is not', ageFinding([200, 200, 200, 150, 150, 150, 150, 111], toNovember), 'Calls waiting over three months have fallen since June, from 200 to 111'],
  ['a rise', ageFinding([100, 100, 100, 110, 110, 110, 120, 130], toNovember), 'Calls waiting over three months have risen since June, from 100 to 130'],
  ['a fall after a rise', ageFinding([100, 100, 100, 110, 110, 150, 140, 130], toNovember), 'Calls waiting over three months have fallen since September, from 150 to 130'],
  ['no change', ageFinding([100, 100, 100, 110, 110, 150, 150, 150], toNovember), 'Calls waiting over three months are unchanged since September, at 150'],
  ['one quarter end alone', ageFinding([100, 100, 100], { to: '2023-06' }), '100 calls had waited over three months at the end of June'],
  ['a single call', ageFinding([0, 0, 1], { to: '2023-06' }), '1 call had waited over three months at the end of June'],
  ['one council alone', ageFinding([200, 200, 200, 150, 150, 150, 150, 100], { ...toNovember, council: 'A' }), 'Stevenage calls waiting over three months have halved since June, from 200 to 100'],
  ['a council not supplied', ageFinding([200, 200, 200, 150, 150, 150, 150, 'not-supplied'], toNovember), 'The age of open calls at the end of November is not complete'],
  ['a change of definition', ageFinding([200, 200, 200, 150, 150, 150, 150, 100], toNovember, [changedFrom('backlog-age', '2023-10')]), '100 calls had waited over three months at the end of November'],
  ['nothing recorded', ageFinding([], toNovember), 'No open calls are recorded for April to November 2023'],
];
