import { describe, expect, it } from 'vitest';
import type { PlotOf } from '../plot';
import { explanation, explanationsAnswer, periodsAnswer, selected } from '../fixtures/committee.fixture';
import { actionsAnswer, drawnActions } from '../fixtures/actions.fixture';
import { drawnOutages, outagesAnswer } from '../fixtures/outages.fixture';
import { drawn, oneCouncilLate, periods, selection } from '../fixtures/drawn.fixture';
import { foundationProjects, projectsAnswer, wholePortfolio } from '../fixtures/projects.fixture';
import { overviewHead } from './head';
import { meetingList } from './meeting';
import { overviewPanels } from './panels';

const told = explanationsAnswer(
  explanation('availability', { cause: 'A firewall failed.', action: 'Cutovers now run out of hours.', ownerRole: 'Infrastructure Manager', byWhen: '2024-01-15' }),
);

const answers = {
  'reporting-periods': periodsAnswer,
  outages: outagesAnswer(drawnOutages),
  projects: projectsAnswer({ records: [...wholePortfolio, ...foundationProjects] }),
  actions: actionsAnswer(drawnActions),
  explanations: told,
};

describe('measures off target', () => {
  const figure = overviewPanels.variances.build(answers as never, selected());
  const { items } = figure.plot as PlotOf<'words'>;

  it('puts red before amber, each with its value against its target', () => {
    // 36 green of 69 projects is 52.2 %; availability 99.68 % is shown as worked out for the outages page.
    expect(items.map(({ rating, heading, aside }) => [rating, heading, aside])).toEqual([
      ['red', 'Projects on track', '52%, target 70%'],
      ['amber', 'Availability', '99.68%, target 99.80%'],
    ]);
  });

  it('gives the officers’ account, or says that none was supplied', () => {
    expect(items.map(({ text, strong, tail }) => [text, strong, tail])).toEqual([
      ['No explanation supplied', '', undefined],
      ['A firewall failed.', 'Cutovers now run out of hours.', 'Infrastructure Manager, by 15 January 2024'],
    ]);
  });

  it('names what could not be judged', () => {
    expect(figure.notes.join()).toContain('Calls logged');
  });
});

describe('the meeting list', () => {
  it('names the meeting and what it must know', () => {
    expect(meetingList(answers, selected())).toEqual({
      heading: 'Committee, 12 December 2023, item 7',
      items: [
        { label: 'Decision asked for', value: '1' },
        { label: 'Measures off target', value: '2 of 2' },
        { label: 'Actions overdue', value: '2 of 13' },
      ],
    });
  });

  it('says the day of what is known as at a later day only', () => {
    const august = { basis: 'year-to-date', from: '2023-04', to: '2023-08', dataTo: '2023-08-31', status: 'final' } as const;
    expect(meetingList(answers, selected({ period: august })).items.map(({ label }) => label)).toEqual([
      'Decision asked for, at 30 November',
      'Measures off target',
      'Actions overdue, at 30 November',
    ]);
  });

  it('leaves out what has not arrived', () => {
    expect(meetingList({ 'reporting-periods': periodsAnswer }, selected()).items).toEqual([{ label: 'Measures off target', value: 'None rated' }]);
  });
});

describe('the head of the Overview', () => {
  it('says what is off target where there is no more to say', () => {
    expect(overviewHead.build(answers, selected()).finding).toBe('Both rated measures miss their targets');
  });

  it('gives way to the officers’ sentence', () => {
    const officers = explanationsAnswer(explanation('page:overview', { finding: 'The backlog is falling while calls rise' }));
    expect(overviewHead.build({ ...answers, explanations: officers }, selected())).toMatchObject({
      finding: 'The backlog is falling while calls rise',
      findingBy: 'officer',
    });
  });
});

const finding = (more: Parameters<typeof selection>[0] = {}, held: object = drawn) => overviewHead.build(held as never, selection(more)).finding;

describe('the head of the Overview, by rule', () => {
  it.each([
    // Backlog 818 against 924; calls a month 1,287 against 1,264 and 1,255; two of three rated measures miss.
    ['a turn for the better set against the misses', {}, 'The backlog is falling while calls rise, but two of three rated measures miss their targets'],
    // 1,041 against 988; calls fell on Quarter 4, as every year, and stand 2% above last year.
    ['the season left out of what is said of calls', { period: periods.quarter1 }, 'The backlog is rising with calls above last year; two of three rated measures miss their targets'],
    ['one council, not rated', { council: 'A' }, 'The backlog is falling while calls rise'],
    ['one council and nothing to compare', { council: 'A', compare: 'none' }, '461 calls were open at 30 November'],
  ])('%s', (_case, more, words) => {
    expect(finding(more as never)).toBe(words);
  });

  it('does not say that nothing can be compared where figures are late', () => {
    expect(finding({ council: 'B' }, oneCouncilLate)).toBe('The figures of this period are not complete');
  });
});
