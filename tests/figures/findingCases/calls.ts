import { callsFinding, changedFrom, flat, type Asked, type FindingCase } from '../findingInputs';

const toNovember: Asked = { to: '2023-12', heldTo: '2023-11' };
const toSeptember: Asked = { to: '2023-09' };
const toJune: Asked = { to: '2023-06' };
const year = flat(100);
const thousands = flat(1000);

/** Calls against the same months of last year, by panel 2.1. */
export const callsOnLastYear: readonly FindingCase[] = [
  ['a rise since the second month', callsFinding('2.1', [...year, 90, ...flat(110, 7)], toNovember), 'Calls in Quarter 3 to date are 10% above last year and have stayed above it since May'],
  ['a fall since the second month', callsFinding('2.1', [...year, 110, ...flat(90, 7)], toNovember), 'Calls in Quarter 3 to date are 10% below last year and have stayed below it since May'],
  ['a rise since the fifth month', callsFinding('2.1', [...year, ...flat(100, 4), ...flat(120, 4)], toNovember), 'Calls in Quarter 3 to date are 20% above last year and have stayed above it since August'],
  ['three months are a run', callsFinding('2.1', [...year, ...flat(95, 5), ...flat(120, 3)], toNovember), 'Calls in Quarter 3 to date are 20% above last year and have stayed above it since September'],
  ['two months are no run', callsFinding('2.1', [...year, ...flat(95, 6), 120, 120], toNovember), 'Calls in Quarter 3 to date are 20% above last year, after 5% below in Quarter 2'],
  ['above in every month', callsFinding('2.1', [...year, ...flat(104, 3), ...flat(107, 3), 110, 110], toNovember), 'Calls in Quarter 3 to date are 10% above last year, after 7% above in Quarter 2'],
  ['below in every month', callsFinding('2.1', [...year, ...flat(96, 3), ...flat(93, 3), 90, 90], toNovember), 'Calls in Quarter 3 to date are 10% below last year, after 7% below in Quarter 2'],
  ['the same change as the quarter before', callsFinding('2.1', [...year, ...flat(110, 8)], toNovember), 'Calls in Quarter 3 to date are 10% above last year, as in Quarter 2'],
  ['no change in either quarter', callsFinding('2.1', [...year, ...flat(100, 8)], toNovember), 'Calls in Quarter 3 to date are level with last year, as in Quarter 2'],
  ['no change after a rise', callsFinding('2.1', [...year, ...flat(100, 3), ...flat(112, 3), 100, 100], toNovember), 'Calls in Quarter 3 to date are level with last year, after 12% above in Quarter 2'],
  ['a rise after no change', callsFinding('2.1', [...year, ...flat(100, 6), 108, 108], toNovember), 'Calls in Quarter 3 to date are 8% above last year, after no change in Quarter 2'],
  ['a change that rounds to nothing', callsFinding('2.1', [...thousands, ...flat(900, 6), 1004, 1004], toNovember), 'Calls in Quarter 3 to date are level with last year, after 10% below in Quarter 2'],
  ['half of one per cent rounds up', callsFinding('2.1', [...thousands, ...flat(900, 6), 1005, 1005], toNovember), 'Calls in Quarter 3 to date are 1% above last year, after 10% below in Quarter 2'],
  ['doubled', callsFinding('2.1', [...year, ...flat(90, 6), 200, 200], toNovember), 'Calls in Quarter 3 to date are 100% above last year, after 10% below in Quarter 2'],
  ['a nil return', callsFinding('2.1', [...year, ...flat(90, 6), 0, 0], toNovember), 'Calls in Quarter 3 to date are 100% below last year, after 10% below in Quarter 2'],
  ['a whole quarter', callsFinding('2.1', [...year, ...flat(100, 3), ...flat(120, 3)], toSeptember), 'Calls in Quarter 2 were 20% above last year and had stayed above it since July'],
  ['a whole quarter that turned', callsFinding('2.1', [...year, 90, 90, 90, 120, 80, 130], toSeptember), 'Calls in Quarter 2 were 10% above last year, after 10% below in Quarter 1'],
  ['the first quarter of a year', callsFinding('2.1', [...year, 110, 110, 110], toJune), 'Calls in Quarter 1 were 10% above last year'],
  ['the first quarter, level', callsFinding('2.1', [...year, 100, 100, 100], toJune), 'Calls in Quarter 1 were level with last year'],
  ['one month of a quarter', callsFinding('2.1', [...year, 110], { to: '2023-06', heldTo: '2023-04' }), 'Calls in Quarter 1 to date are 10% above last year'],
  ['one council alone', callsFinding('2.1', [...year, 90, ...flat(110, 7)], { ...toNovember, council: 'A' }), 'Stevenage calls in Quarter 3 to date are 10% above last year and have stayed above it since May'],
  ['small numbers', callsFinding('2.1', [...flat(2), ...flat(2, 6), 3, 3], toNovember), 'Calls in Quarter 3 to date are 50% above last year, after no change in Quarter 2'],
];

/** Calls against the quarter before, by the average month. */
export const callsOnQuarterBefore: readonly FindingCase[] = [
  ['a rise', callsFinding('2.1', [...year, ...flat(100, 6), 110, 110], { ...toNovember, compare: 'previous' }), 'Calls a month rose 10% in Quarter 3 to date, on Quarter 2'],
  ['a fall', callsFinding('2.1', [...year, ...flat(100, 6), 75, 75], { ...toNovember, compare: 'previous' }), 'Calls a month fell 25% in Quarter 3 to date, on Quarter 2'],
  ['no change', callsFinding('2.1', [...year, ...flat(100, 8)], { ...toNovember, compare: 'previous' }), 'Calls a month in Quarter 3 to date are level with Quarter 2'],
  ['no change in a whole quarter', callsFinding('2.1', [...year, ...flat(100, 6)], { ...toSeptember, compare: 'previous' }), 'Calls a month in Quarter 2 were level with Quarter 1'],
  ['a whole quarter', callsFinding('2.1', [...year, ...flat(100, 3), ...flat(130, 3)], { ...toSeptember, compare: 'previous' }), 'Calls a month rose 30% in Quarter 2, on Quarter 1'],
  ['across the turn of a year', callsFinding('2.1', [...year, ...flat(105, 3)], { ...toJune, compare: 'previous' }), 'Calls a month rose 5% in Quarter 1, on Quarter 4 of 2022/23'],
  // 41,502 calls in four months of a report, 32,511 in three of the next: fewer calls, and 4.4% more a month.
  ['fewer calls in fewer months are not a fall', callsFinding('2.1', [...year, ...flat(100, 3), 10375, 10376, 10375, 10837, 10837], { ...toNovember, compare: 'previous' }), 'Calls a month rose 4% in Quarter 3 to date, on Quarter 2'],
  ['one council alone', callsFinding('2.1', [...year, ...flat(100, 6), 110, 110], { ...toNovember, compare: 'previous', council: 'A' }), 'Stevenage calls a month rose 10% in Quarter 3 to date, on Quarter 2'],
  ['nothing before', callsFinding('2.1', [120, 130, 110], { ...toJune, compare: 'previous' }, [], '2023-04'), '360 calls were logged in Quarter 1, most in May (130)'],
];

/** Calls without a comparison, and calls that are not all there. */
export const callsAlone: readonly FindingCase[] = [
  ['no comparison asked for', callsFinding('2.1', [...year, ...flat(100, 6), 130, 120], { ...toNovember, compare: 'none' }), '250 calls were logged in Quarter 3 to date, most in October (130)'],
  ['no year before', callsFinding('2.1', [100, 100, 100, 100, 100, 100, 130, 140], toNovember, [], '2023-04'), '270 calls were logged in Quarter 3 to date, most in November (140)'],
  ['nought the year before', callsFinding('2.1', [...flat(0), ...flat(10, 7), 20], toNovember), '30 calls were logged in Quarter 3 to date, most in November (20)'],
  ['months alike have no busiest', callsFinding('2.1', [...year, ...flat(50, 8)], { ...toNovember, compare: 'none' }), '100 calls were logged in Quarter 3 to date'],
  ['a single call', callsFinding('2.1', [...year, ...flat(0, 7), 1], { ...toNovember, compare: 'none' }), '1 call was logged in Quarter 3 to date, in November'],
  ['none at all', callsFinding('2.1', [...year, ...flat(0, 8)], { ...toNovember, compare: 'none' }), 'No calls were logged in Quarter 3 to date'],
  ['one month alone', callsFinding('2.1', [...year, 120], { to: '2023-06', heldTo: '2023-04', compare: 'none' }), '120 calls were logged in Quarter 1 to date'],
  ['a change of definition', callsFinding('2.1', [...year, ...flat(100, 6), 130, 120], toNovember, [changedFrom('calls-logged', '2023-07')]), '250 calls were logged in Quarter 3 to date, most in October (130)'],
  ['one council, no comparison', callsFinding('2.1', [...year, ...flat(100, 6), 130, 120], { ...toNovember, compare: 'none', council: 'A' }), '250 Stevenage calls were logged in Quarter 3 to date, most in October (130)'],
  ['a council not supplied in the last month', callsFinding('2.1', [...year, ...flat(110, 7), 'not-supplied'], toNovember), 'Calls to October were 10% above last year; November is not complete'],
  ['not supplied, and no comparison', callsFinding('2.1', [...year, ...flat(110, 7), 'not-supplied'], { ...toNovember, compare: 'none' }), 'Calls to October numbered 770; November is not complete'],
  ['not supplied in two months', callsFinding('2.1', [...year, ...flat(90, 6), 'not-supplied', 'not-supplied'], toNovember), 'Calls to September were 10% below last year; October and November are not complete'],
  ['a gap before the last quarter', callsFinding('2.1', [...year, 90, 110, 110, 110, 110, 'not-supplied', 110, 110], toNovember), 'Calls in Quarter 3 to date are 10% above last year and have stayed above it since May'],
  ['nothing supplied', callsFinding('2.1', [...year, ...Array.from({ length: 8 }, () => 'not-supplied' as const)], toNovember), 'Calls for April to November 2023 are not supplied'],
  ['everything withheld', callsFinding('2.1', [...year, ...Array.from({ length: 8 }, () => 'withheld' as const)], toNovember), 'Calls for April to November 2023 are withheld: exempt information'],
  ['nothing recorded', callsFinding('2.1', [], toNovember), 'No calls are recorded for April to November 2023'],
];

// A baseline that goes 90, 110, 90, 110: its mean is 100, each change 20, so its limits are 100 ± 2.66 × 20, 46.8 to 153.2.
const restless = [90, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110];

/** Whether a month is unusual, by panel 2.7. */
export const unusualCalls: readonly FindingCase[] = [
  ['within the range', callsFinding('2.7', [...restless, 90, 110, 90, 110, 90, 110, 90, 112], toNovember), 'November was the busiest month, within the normal range for this service'],
  ['above the range', callsFinding('2.7', [...restless, 90, 110, 90, 110, 90, 110, 90, 154], toNovember), 'November was above the normal range for this service'],
  ['below the range', callsFinding('2.7', [...restless, 90, 46, 90, 110, 90, 110, 90, 110], toNovember), 'May was below the normal range for this service'],
  ['at the limit is within it', callsFinding('2.7', [...restless, 90, 110, 90, 110, 90, 110, 90, 153], toNovember), 'November was the busiest month, within the normal range for this service'],
  ['two outside', callsFinding('2.7', [...restless, 90, 160, 90, 110, 90, 110, 160, 90], toNovember), 'Two months were outside the normal range for this service, the last of them October'],
  ['seven on one side', callsFinding('2.7', [...restless, 90, ...flat(120, 7)], toNovember), 'Every month was within the normal range for this service; the last seven were all above its average'],
  ['eight below', callsFinding('2.7', [...restless, ...flat(80, 8)], toNovember), 'Every month was within the normal range for this service; the last eight were all below its average'],
  ['six on one side are no shift', callsFinding('2.7', [...restless, 90, 90, ...flat(120, 5), 121], toNovember), 'November was the busiest month, within the normal range for this service'],
  ['one council alone', callsFinding('2.7', [...restless, 90, 110, 90, 110, 90, 110, 90, 154], { ...toNovember, council: 'A' }), 'November was above the normal range for Stevenage'],
  ['eleven months before', callsFinding('2.7', [...restless.slice(1), 90, 110, 90, 110, 90, 110, 90, 112], toNovember, [], '2022-05'), 'November was the busiest month, within trial limits set from 11 months'],
  ['a change of definition', callsFinding('2.7', [...restless, 90, 110, 90, 110, 90, 110, 90, 154], toNovember, [changedFrom('calls', '2023-04')]), 'There are too few months counted alike to say what is normal'],
  ['too few months', callsFinding('2.7', [90, 110, 90, 110], toNovember, [], '2023-02'), 'There are too few months counted alike to say what is normal'],
];
