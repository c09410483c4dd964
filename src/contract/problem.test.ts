import { describe, expect, it } from 'vitest';
import { describeValue, pathText } from './problem';

describe('pathText', () => {
  it.each([
    [[], 'the whole answer'],
    [['dataTo'], 'dataTo'],
    [['data', 'rows', 12, 'logged'], 'data.rows[12].logged'],
    [['data', 'rows', 0, 'distribution', 3, 1], 'data.rows[0].distribution[3][1]'],
    [[2], '[2]'],
  ])('%j is %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

describe('describeValue', () => {
  it.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    [0, '0'],
    [-1.5, '-1.5'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    ['', '""'],
    ['not\u202E known\n', '"not known"'],
    ['x'.repeat(61), `"${'x'.repeat(60)}…" (61 characters)`],
    [[1, 2], 'a list of 2'],
    [{ rows: [] }, 'an object'],
    [10n, 'a bigint'],
  ])('%o is %s', (value, text) => {
    expect(describeValue(value)).toBe(text);
  });
});
