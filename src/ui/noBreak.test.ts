import { expect, it } from 'vitest';
import { noBreak } from './noBreak';

it.each([
  ['missed in Quarter 3 to date', 'missed in Quarter\u00a03 to date'],
  ['by 31 January 2024', 'by 31\u00a0January 2024'],
  ['As at 30 Nov 2023', 'As at 30\u00a0Nov\u00a02023'],
  ['Part I and Part II', 'Part\u00a0I and Part\u00a0II'],
  ['09:40 to 11:10', '09:40\u00a0to\u00a011:10'],
  ['24 May 2023', '24\u00a0May\u00a02023'],
  ['Stevenage, significant, 1,310 users', 'Stevenage, significant, 1,310\u00a0users'],
  ['short by 0.4 points', 'short by 0.4\u00a0points'],
  ['12 December 2023, item 7', '12\u00a0December 2023, item\u00a07'],
  ['8 of 63 projects', '8\u00a0of\u00a063 projects'],
  ['Paragraph 3 of Part 1', 'Paragraph\u00a03 of Part 1'],
  ['Calls rose 9% in May', 'Calls rose 9% in May'],
  ['Part Ideas', 'Part Ideas'],
  ['', ''],
])('%j becomes %j', (text, kept) => {
  expect(noBreak(text)).toBe(kept);
});
