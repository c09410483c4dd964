import { panelOf } from '../../figures/everyPanel';
import { onPage, printView } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import { sectionPages } from '../present/sectionPages';

/** Leads to a panel by its number, with the filters as they are. */
export function PanelLink({ number }: { number: string }) {
  const page = sectionPages[Number(number[0]) - 1] ?? 'overview';
  const href = useViewStore((store) => printView({ ...onPage(store.view, page), panel: number }));
  return <a href={href}>{`${number} ${panelOf(number)?.title ?? ''}`}</a>;
}
