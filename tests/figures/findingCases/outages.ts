import { outagesFinding, type FindingCase, type Lost } from '../findingInputs';

const now: Lost[] = [['2023-05', 2], ['2023-10', 6]];
const lastYear: Lost[] = [['2022-05', 10], ['2022-10', 10]];
const missing = [{ month: '2023-11', council: 'S', status: 'not-supplied' }] as const;

/** Hours lost against last year, by panel 1.4. */
export const hoursAgainstLastYear: readonly FindingCase[] = [
  ['more than halved', outagesFinding('1.4', [...now, ...lastYear]), 'Hours lost to outages more than halved, to 8.0 from 20.0 in the same months of last year'],
  ['halved', outagesFinding('1.4', [['2023-05', 10], ...lastYear]), 'Hours lost to outages halved, to 10.0 from 20.0 in the same months of last year'],
  ['almost halved', outagesFinding('1.4', [['2023-05', 3], ['2023-10', 8], ...lastYear]), 'Hours lost to outages almost halved, to 11.0 from 20.0 in the same months of last year'],
  ['a fall', outagesFinding('1.4', [['2023-05', 5], ['2023-10', 10], ...lastYear]), 'Hours lost to outages fell to 15.0 from 20.0 in the same months of last year'],
  ['a rise', outagesFinding('1.4', [['2023-05', 10], ['2023-09', 5], ['2023-10', 10], ...lastYear]), 'Hours lost to outages rose to 25.0 from 20.0 in the same months of last year'],
  ['no change', outagesFinding('1.4', [['2023-05', 10], ['2023-10', 10], ...lastYear]), 'Hours lost to outages are level with the same months of last year, at 20.0'],
  ['none the year before', outagesFinding('1.4', now), 'Hours lost to outages rose to 8.0 from 0.0 in the same months of last year'],
  ['a nil return', outagesFinding('1.4', lastYear), 'No outages were recorded'],
  ['none shown, two exempt', outagesFinding('1.4', [], { exempt: 2 }), 'No outages are shown: two are exempt'],
  ['a council not supplied', outagesFinding('1.4', now, { missing: [...missing] }), 'Outages are not complete: South not supplied'],
];

/** How grave outages were, by panel 3.1. */
export const graveOutages: readonly FindingCase[] = [
  ['one major of two', outagesFinding('3.1', [['2023-05', 2], ['2023-10', 6, 1]]), 'One major outage, on Network and internet, caused 6.0 of the 8.0 hours lost'],
  ['two major on one service', outagesFinding('3.1', [['2023-05', 2, 1], ['2023-09', 1], ['2023-10', 6, 1]]), 'Two major outages, both on Network and internet, caused 8.0 of the 9.0 hours lost'],
  ['three major on one service', outagesFinding('3.1', [['2023-05', 2, 1], ['2023-06', 1, 1], ['2023-07', 2], ['2023-10', 6, 1]]), 'Three major outages, all on Network and internet, caused 9.0 of the 11.0 hours lost'],
  ['two major on two services', outagesFinding('3.1', [['2023-05', 2, 1], ['2023-09', 1], ['2023-10', 6, 1, 'email']]), 'Two major outages caused 8.0 of the 9.0 hours lost'],
  ['the only outage was major', outagesFinding('3.1', [['2023-10', 6, 1]]), 'One major outage, on Network and internet, caused all the 6.0 hours lost'],
  ['none was major', outagesFinding('3.1', now), 'Two outages cost 8.0 hours; none was major'],
  ['one outage, not major', outagesFinding('3.1', [['2023-10', 6]]), 'One outage cost 6.0 hours; it was not major'],
  ['a quarter to date', outagesFinding('3.1', [['2023-05', 2, 1], ['2023-10', 6, 1]], { from: '2023-10' }), 'One major outage in Quarter 3 to date, on Network and internet, caused all the 6.0 hours lost'],
  ['a nil return of a quarter', outagesFinding('3.1', [['2023-05', 2, 1]], { from: '2023-10' }), 'No outages were recorded in Quarter 3 to date'],
  ['a nil return', outagesFinding('3.1', []), 'No outages were recorded'],
  ['none shown, one exempt', outagesFinding('3.1', [], { exempt: 1 }), 'No outages are shown: one is exempt'],
];

/** Hours lost by month, by panel 3.2. */
export const hoursByMonth: readonly FindingCase[] = [
  ['against last year, with the worst month', outagesFinding('3.2', [...now, ...lastYear]), '8.0 hours were lost to outages, against 20.0 in the same months of last year; most were in October (6.0)'],
  ['no comparison', outagesFinding('3.2', now, { compare: 'none' }), '8.0 hours were lost to outages, most in October (6.0)'],
  ['above last year in every month', outagesFinding('3.2', (['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11'] as const).map((month) => [month, 2])), 'Hours lost are above last year in every month'],
  ['a nil return', outagesFinding('3.2', []), 'No outages were recorded'],
  ['a council not supplied', outagesFinding('3.2', now, { missing: [...missing] }), 'Hours lost are not complete: November 2023, South not supplied'],
];

const done = (places: readonly number[]) => ({ change: (outage: Parameters<NonNullable<NonNullable<Parameters<typeof outagesFinding>[2]>['change']>>[0], i: number) => ({ ...outage, lessonStatus: places.includes(i) ? ('in-place' as const) : ('in-progress' as const) }) });
const three: Lost[] = [['2023-05', 2], ['2023-08', 1], ['2023-10', 6]];

/** What came of outages, by panel 3.5. */
export const lessonsOfOutages: readonly FindingCase[] = [
  ['two of three', outagesFinding('3.5', three, done([0, 2])), 'Two of three outages led to a change that is now in place'],
  ['all of them', outagesFinding('3.5', three, done([0, 1, 2])), 'All three outages led to a change that is now in place'],
  ['none of them', outagesFinding('3.5', three, done([])), 'None of three outages has yet led to a change in place'],
  ['neither of two', outagesFinding('3.5', now, done([])), 'Neither outage has yet led to a change in place'],
  ['both of two', outagesFinding('3.5', now, done([0, 1])), 'Both outages led to a change that is now in place'],
  ['the only one', outagesFinding('3.5', [['2023-10', 6]], done([0])), 'The one outage led to a change that is now in place'],
  ['not the only one', outagesFinding('3.5', [['2023-10', 6]], done([])), 'The one outage has not yet led to a change in place'],
  ['a nil return', outagesFinding('3.5', []), 'No outages were recorded'],
];
