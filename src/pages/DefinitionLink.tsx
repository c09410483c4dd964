import type { MetricId } from '../metrics/metric';
import { onPage, printView, type View } from '../state/view';
import { useViewStore } from '../state/viewStore';

/** Address of a measure's definition. */
const definitionHref = (view: View, metric: MetricId): string => printView({ ...onPage(view, 'about-the-measures'), measure: metric });

/** Link to a measure's definition; it follows the address by itself, so that its panel need not. */
export function DefinitionLink({ metric }: { metric: MetricId }) {
  return <a href={useViewStore((store) => definitionHref(store.view, metric))}>Definition</a>;
}
