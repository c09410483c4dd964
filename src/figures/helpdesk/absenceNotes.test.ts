import { expect, it } from 'vitest';
import type { Month } from '../../model/month';
import { final, missing, type Reading } from '../../model/reading';
import { contextOf } from '../context';
import { drawn, selection } from '../fixtures/drawn.fixture';
import { absenceNotes } from './absenceNotes';
import type { CallsOver } from './callsCounts';

const context = contextOf(drawn, selection(), [drawn.calls]);
const whole: CallsOver = () => final(500);
const but =
  (absent: Partial<Record<Month, Reading>>): CallsOver =>
  ([month]) =>
    absent[month!] ?? final(400);

const late = missing('not-supplied', 'Return not received by 4 December 2023');

it.each<[string, Partial<Record<Month, Reading>>, string[]]>([
  ['nothing where every month is held', {}, []],
  ['nothing where no reason was given', { '2023-11': missing('not-supplied') }, []],
  ['the month and its reason', { '2023-11': late }, ['East Herts, November: return not received by 4 December 2023']],
  ['months of one reason together', { '2023-10': late, '2023-11': late }, ['East Herts, October and November: return not received by 4 December 2023']],
  [
    'each reason of its own',
    { '2023-05': missing('not-collected', 'Log lost'), '2023-11': late },
    ['East Herts, May: log lost', 'East Herts, November: return not received by 4 December 2023'],
  ],
])('tells %s', (_, absent, notes) => {
  expect(absenceNotes([whole, but(absent)], context)).toEqual(notes);
});
