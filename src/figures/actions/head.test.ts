import { describe, expect, it } from 'vitest';
import { periodsAnswer, selected } from '../fixtures/committee.fixture';
import { action, actionsAnswer, drawnActions } from '../fixtures/actions.fixture';
import { actionsHead } from './head';

const build = (records = drawnActions) => actionsHead.build({ 'reporting-periods': periodsAnswer, actions: actionsAnswer(records) }, selected());
const words = (records = drawnActions) => build(records).standfirst.map(({ text }) => text).join('');

describe('the head of the actions page', () => {
  it('says where the log stands', () => {
    expect(build()).toMatchObject({
      kicker: 'Committee action log, at 30 November 2023',
      finding: 'Two of 13 actions are overdue, and one is due at this meeting',
    });
  });

  it.each([
    ['both with a new date', drawnActions, 'Five actions are complete and five are on track. Both overdue actions have a new date.'],
    ['one without', [action('A1', '2023-06-30')], 'The overdue action has no new date.'],
  ])('%s', (_, records, text) => {
    expect(words(records)).toContain(text);
  });

  it('keeps its plain title while there are no figures', () => {
    expect(actionsHead.build({ 'reporting-periods': periodsAnswer }, selected()).finding).toBe('Committee action log');
  });
});
