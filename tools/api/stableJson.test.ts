import { describe, expect, it } from 'vitest';
import { stableJson } from './stableJson';

describe('stableJson', () => {
  it('prints short values on one line', () => {
    expect(stableJson({ month: '2023-11', bins: [[60, 3]], left: undefined, none: {} })).toBe('{ "month": "2023-11", "bins": [[60, 3]], "none": {} }\n');
  });

  it('breaks what is long, with one row a line, but never a list of numbers', () => {
    const note = 'x'.repeat(200);
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    expect(stableJson({ rows: [{ logged: 1 }, { logged: 2, note }], numbers })).toBe(
      `{\n  "rows": [\n    { "logged": 1 },\n    {\n      "logged": 2,\n      "note": "${note}"\n    }\n  ],\n  "numbers": [${numbers.join(', ')}]\n}\n`,
    );
  });

  it('prints what JSON reads back', () => {
    const value = { text: 'a "quoted" line\n', list: [null, true, -1.5, []], deep: { a: { b: 'c'.repeat(300) } } };
    expect(JSON.parse(stableJson(value))).toEqual(value);
  });
});
