import { expect, it } from 'vitest';
import { addMonths } from '../../model/month';
import { final, missing } from '../../model/reading';
import type { Figure } from '../figure';
import { unusualText } from './unusualText';

const restless = [90, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110];

/** Limits of the restless year: 100 ± 2.66 × 20, which are 46.8 and 153.2. */
const asked = (values: readonly (number | null)[], metric: Figure['metric'] = 'calls-logged', alike = true, start: `${number}-${number}` = '2022-04'): Figure =>
  ({
    metric,
    monthly: { values: values.map((value, i) => ({ month: addMonths(start as never, i), reading: value === null ? missing('not-supplied') : final(value) })), from: '2023-04', alike },
  }) as unknown as Figure;

const range = 'the normal range of 47 to 153, set from the 12 months of 2022/23';

it.each([
  ['within', asked([...restless, 90, 110, 100]), `Every month since April 2023 was within ${range}`],
  ['one month within', asked([...restless, 90]), `April 2023 was within ${range}`],
  ['one above', asked([...restless, 90, 154]), `May 2023 (154) was above ${range}`],
  ['two below', asked([...restless, 46, 90, 40]), `April 2023 (46) and June 2023 (40) were below ${range}`],
  ['one above, one below', asked([...restless, 160, 90, 40]), `April 2023 (160) and June 2023 (40) were outside ${range}`],
  ['four above', asked([...restless, 160, 160, 160, 90, 160]), `Four of five months were above ${range}`],
  ['seven above the average', asked([...restless, 90, ...Array.from({ length: 7 }, () => 120)]), `Every month since April 2023 was within ${range}; the last seven months were all above the average of 100, which is a lasting change`],
  ['a month not supplied in the baseline', asked([null, ...restless.slice(1), 90, 110]), 'Every month since April 2023 was within the trial limits of 48 to 154, set from only 11 months of 2022/23'],
  ['six months before', asked([...restless.slice(0, 6), 90], 'calls-logged', true, '2022-10'), 'April 2023 was within the trial limits of 47 to 153, set from only six months of 2022/23'],
  ['five months before', asked([...restless.slice(0, 5), 90], 'calls-logged', true, '2022-11'), 'There are too few months counted alike to say what is normal'],
  ['a change of definition', asked([...restless, 90], 'calls-logged', false), 'There are too few months counted alike to say what is normal'],
  ['hours', asked([2, 4, 2, 4, 2, 4, 2, 4, 2, 4, 2, 4, 3], 'hours-lost'), 'April 2023 was within the normal range of 0.0 hours to 8.3 hours, set from the 12 months of 2022/23'],
  ['availability ends at 100%', asked([99, 100, 99, 100, 99, 100, 99, 100, 99, 100, 99, 100, 96], 'availability'), 'April 2023 (96.00%) was below the normal range of 96.84% to 100.00%, set from the 12 months of 2022/23'],
])('%s', (_what, figure, says) => {
  expect(unusualText(figure)).toBe(says);
});

it('is not asked of a figure that is not monthly', () => {
  expect(unusualText({ metric: 'actions' } as Figure)).toBeUndefined();
});
