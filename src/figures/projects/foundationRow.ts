import type { Project, Projects } from '../../model/project';
import { slippage, type Slippage } from './slippage';

/** A Foundation project, or the place of one that is exempt. */
export type FoundationRow = Project | Projects['withheld'][number];

/** True for a project whose detail may be shown. */
export const isOpen = (row: FoundationRow): row is Project => 'forecastFinish' in row;

/** Slippage against the first baseline. */
export const slipOf = (project: Pick<Project, 'baselineFinish' | 'forecastFinish'>): Slippage =>
  slippage(project.baselineFinish, project.forecastFinish);

/** True for a project forecast to finish after its first baseline. */
export const isLater = (project: Project): boolean => slipOf(project).days > 0;
