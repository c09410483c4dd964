import { describe, expect, it } from 'vitest';
import { typicalText } from './typicalText';

describe('typicalText', () => {
  it.each([0, 1, 60, 240])('is as long as the text whose room it holds: %i characters', (length) => {
    expect(typicalText(length)).toHaveLength(length);
  });

  it('breaks where words end', () => {
    expect(typicalText(40)).toMatch(/^[a-z]+( [a-z]+){6}/);
  });
});
