import { printPack } from '../../state/packLink';
import type { PackPlan } from '../../state/packPlan';
import { notPresenting, onPage, type View } from '../../state/view';
import { sectionPages } from './sectionPages';

/** The presentation that Present opens: the pack, else the page looked at. */
export const presentView = (view: View, plan: PackPlan): View => ({
  ...onPage(view, 'present'),
  presenting: { ...notPresenting, ...(plan.panels.length > 0 ? { pack: printPack(plan) } : { of: sectionPages.find((page) => page === view.page) ?? 'overview' }) },
});

/** The handout of what is presented, of the part shown. */
export const handoutView = (view: View, plan: PackPlan, part: 'I' | 'II'): View => ({
  ...onPage(view, 'pack-print'),
  part: part === 'I' ? view.part : 2,
  handout: 1,
  presenting: { ...notPresenting, pack: printPack({ ...plan, part: part === 'I' ? 1 : 2 }) },
});

/** The page a presentation goes back to. */
export const pageAfter = ({ presenting: { of, pack } }: Pick<View, 'presenting'>): View['page'] => sectionPages.find((page) => page === of) ?? (pack === '' ? 'overview' : 'pack');
