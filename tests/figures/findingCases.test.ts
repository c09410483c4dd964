import { describe, expect, it } from 'vitest';
import { findingCases } from './findingCases';

describe.each(Object.entries(findingCases))('%s', (_rule, cases) => {
  it.each(cases)('%s', (_what, finding, says) => {
    expect(finding()).toBe(says);
  });
});

it('tries at least 150 cases', ({ annotate }) => {
  const count = Object.values(findingCases).flat().length;
  void annotate(`${count} findings worked by hand`);
  expect(count).toBeGreaterThanOrEqual(150);
});
