import { councilsText } from '../context';
import { count, inWords, inWordsCapital, longDate, plural } from '../format';
import { pageHead, said, strong } from '../pageHead';
import type { Head, TextRun } from '../panel';
import { positionContext } from '../recordFigure';
import type { Project } from '../../model/project';
import { listed } from '../wording';
import { countsOf, inDelivery, projectsFor } from './position';

const title = 'Projects';

const findingOf = (projects: readonly Project[]): string => {
  const asking = projects.filter(({ decisionAsked }) => decisionAsked !== undefined);
  const { red } = countsOf(projects);
  if (projects.length === 0) return 'No projects are in delivery';
  if (asking.length > 0) {
    const names = asking.length > 3 ? '' : `: ${listed(asking.map(({ name }) => name))}`;
    return `${inWordsCapital(asking.length)} of ${inWords(projects.length)} projects ${plural(asking.length, 'needs', 'need')} a decision${names}`;
  }
  return red === 0 ? `None of ${inWords(projects.length)} projects is rated red` : `${inWordsCapital(red)} of ${inWords(projects.length)} projects ${plural(red, 'is', 'are')} rated red`;
};

const standfirstOf = (projects: readonly Project[], requested: number): TextRun[] => {
  const counts = countsOf(projects);
  const running = [said('The service is delivering '), strong(`${count(inDelivery(counts))} ${plural(inDelivery(counts), 'project')}`)];
  const rated = [said(`: ${inWords(counts.green)} on track, ${inWords(counts.amber)} amber and `), strong(`${inWords(counts.red)} red`), said('.')];
  const waiting = requested === 0 ? [] : [said(' It has '), strong(`${count(requested)} more requested`), said(' and not started.')];
  return [...running, ...rated, ...waiting];
};

/** Head of the page Projects. */
export const projectsHead: Head = {
  title,
  room: { kicker: 66, finding: 85, standfirst: 122 },
  uses: ['projects', 'explanations'],
  build: (answers, selection) => {
    const { projects: answer } = answers;
    if (answer === undefined) return pageHead('projects', answers, selection, { kicker: title, finding: title, standfirst: [] });
    const context = positionContext(answers, selection, answer);
    const projects = projectsFor(answer, selection);
    const requested = answer.data.requested.filter(({ councils }) => selection.council === 'both' || councils.includes(selection.council)).length;
    return pageHead('projects', answers, selection, {
      kicker: `${title}, ${councilsText(context)}, at ${longDate(context.asAt)}`,
      finding: findingOf(projects),
      standfirst: projects.length === 0 ? [] : standfirstOf(projects, requested),
    });
  },
};
