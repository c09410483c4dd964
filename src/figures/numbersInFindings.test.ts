import { expect, it } from 'vitest';
import { actionMarks } from './actions/actionMarks';
import { timeToClose } from './actions/timeToClose';
import { actionsAnswer, drawnActions, lastYearsActions } from './fixtures/actions.fixture';
import { periodsAnswer, selected } from './fixtures/committee.fixture';
import { drawnOutages, lastYearsOutages, outagesAnswer } from './fixtures/outages.fixture';
import { projectsAnswer, requestedProjects, wholePortfolio } from './fixtures/projects.fixture';
import { availability } from './outages/availability';
import { hoursLost } from './outages/hoursLost';
import { outageLanes } from './outages/lanes';
import { lessons } from './outages/lessons';
import { portfolio } from './projects/portfolio';

const answers = {
  'reporting-periods': periodsAnswer,
  outages: outagesAnswer([...lastYearsOutages, ...drawnOutages]),
  projects: projectsAnswer({ records: wholePortfolio, requested: requestedProjects(90) }),
  actions: actionsAnswer([...lastYearsActions, ...drawnActions]),
};

it.each([
  ['major outages', outageLanes('3.1', '', 'major'), 'last-year', ['12.8', '28.5']],
  ['change in hours', outageLanes('1.4', '', 'change'), 'last-year', ['28.5', '61.5']],
  ['hours lost', hoursLost('3.2', ''), 'none', ['28.5', '7.5']],
  ['availability', availability('3.3', ''), 'last-year', ['99.8']],
  ['lessons', lessons('3.5', ''), 'last-year', ['12']],
  ['portfolio', portfolio('4.2', ''), 'last-year', ['18', '29', '90']],
  ['actions', actionMarks('1.6', ''), 'last-year', ['13']],
  ['time to close', timeToClose('5.3', ''), 'last-year', ['8', '15']],
] as const)('every number in the finding about %s is in its table', (_, panel, compare, numbers) => {
  const figure = panel.build(answers as never, selected({ compare }));
  const cells = figure.table.rows.flatMap((row) => row.cells.map(({ text }) => text.replace(/(%| h)$/, '')));
  expect(figure.finding.match(/\d[\d,.]*\d|\d/g)).toEqual(numbers);
  expect(cells).toEqual(expect.arrayContaining([...numbers]));
});
