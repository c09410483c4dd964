import { expect, it } from 'vitest';
import { papers, roomOf } from './paper';

// A4 is 297 by 210 mm: 1122.5 by 793.7 CSS pixels.
it('is A4, and never larger than the paper', () => {
  expect(papers.landscape).toEqual({ orientation: 'landscape', width: 1122, height: 793 });
  expect(papers.portrait).toEqual({ orientation: 'portrait', width: 793, height: 1122 });
});

it('leaves a plot the width it has on the drawings, 999 pixels, and 16 mm at the sides', () => {
  expect(roomOf(papers.landscape).width).toBeGreaterThanOrEqual(999);
  expect((papers.landscape.width - roomOf(papers.landscape).width) / 2).toBeGreaterThanOrEqual((16 * 96) / 25.4);
});
