import { describe, expect, it } from 'vitest';
import { bothYears, build, plotOf } from '../fixtures/outagePanels.fixture';
import { drawnOutages } from '../fixtures/outages.fixture';
import { lessons } from './lessons';

const learnt = lessons('3.5', 'Outages and fix times');

describe('lessons', () => {
  const figure = build(learnt, bothYears);

  it('count the changes in place', () => {
    expect(figure.finding).toBe('Eight of 12 outages led to a change that is now in place');
  });

  it('stand by kind of cause, most hours first', () => {
    expect(plotOf(figure, 'words').items.map(({ rating, heading, aside }) => [rating, heading, aside])).toEqual([
      ['amber', 'Change control', '3 outages, 11.4 hours'],
      ['amber', 'Equipment', '3 outages, 7.6 hours'],
      ['green', 'Monitoring gaps', '3 outages, 4.9 hours'],
      ['amber', 'Suppliers', '3 outages, 4.6 hours'],
    ]);
  });

  it('say what is done, and in bold what is still to do', () => {
    expect(plotOf(figure, 'words').items[0]).toMatchObject({
      text: 'Rehearse upgrades on a copy first. Two-person check on queue changes.',
      strong: 'To do: Switch to standby tested first.',
    });
  });

  it.each([
    ['none', [], 'No outages were recorded'],
    ['all in place', drawnOutages.slice(0, 3), 'All three outages led to a change that is now in place'],
    ['one', [drawnOutages[0]!], 'The one outage led to a change that is now in place'],
    ['none in place', drawnOutages.slice(9), 'None of three outages has yet led to a change in place'],
  ])('%s', (_, records, finding) => {
    expect(build(learnt, records).finding).toBe(finding);
  });

  it('are not rated where nothing was to be learnt', () => {
    const figureOf = build(learnt, [{ ...drawnOutages[0]!, lessonStatus: 'none' }]);
    expect(plotOf(figureOf, 'words').items[0]?.rating).toBe('not-rated');
  });
});
