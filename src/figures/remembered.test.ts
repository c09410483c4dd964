import { expect, it, vi } from 'vitest';
import type { Answers } from '../model/subject';
import { actionsAnswer } from './fixtures/actions.fixture';
import { selected } from './fixtures/committee.fixture';
import { remembered } from './remembered';

const answers: Partial<Answers> = { actions: actionsAnswer([]) };
const selection = selected();

const counting = () => {
  const build = vi.fn<(one: Partial<Answers>) => object>(() => ({}));
  return { build, once: remembered(['actions'], build) };
};

it('builds once for the same answers and selection', () => {
  const { build, once } = counting();
  expect(once(answers, selection)).toBe(once({ ...answers }, selection));
  expect(build).toHaveBeenCalledTimes(1);
});

it('builds again when an answer has come anew', () => {
  const { build, once } = counting();
  once(answers, selection);
  once({ actions: actionsAnswer([]) }, selection);
  expect(build).toHaveBeenCalledTimes(2);
});

it('builds again for another selection', () => {
  const { build, once } = counting();
  once(answers, selection);
  once(answers, selected({ compare: 'none' }));
  expect(build).toHaveBeenCalledTimes(2);
});

it('builds again when a subject it uses arrives', () => {
  const { build, once } = counting();
  once({}, selection);
  once(answers, selection);
  expect(build).toHaveBeenCalledTimes(2);
});
