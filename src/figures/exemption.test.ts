import { describe, expect, it } from 'vitest';
import { exemptionStatement, exemptionStatements, markingShort } from './exemption';

const act = 'of Part 1 of Schedule 12A to the Local Government Act 1972';
const third = `Paragraph 3 ${act}: information relating to the financial or business affairs of any particular person (including the authority holding that information).`;

describe('the notice of exempt information', () => {
  it('gives the paragraph by number, then in the words of the Act', () => {
    expect(exemptionStatement(3)).toBe(`Not for publication. ${third}`);
    expect(exemptionStatement(9)).toBe(`Not for publication. Paragraph 9 ${act}.`);
  });

  it('says once that it is not for publication, whatever the number of paragraphs', () => {
    expect(exemptionStatements([3, 7])).toBe(
      `Not for publication. ${third} Paragraph 7 of that Part: information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.`,
    );
    expect(exemptionStatements([3])).toBe(exemptionStatement(3));
    expect(exemptionStatements([])).toBe('Not for publication.');
  });
});

it('is a marking by number where there is little room', () => {
  expect(markingShort({ part: 'I' })).toBe('Part I');
  expect(markingShort({ part: 'II', paragraph: 7 })).toBe('Part II, paragraph 7');
});
