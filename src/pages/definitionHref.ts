import type { MetricId } from '../metrics/metric';
import { onPage, printView, type View } from '../state/view';

/** Address of a measure's definition. */
export const definitionHref = (view: View, metric: MetricId): string => printView({ ...onPage(view, 'about-the-measures'), measure: metric });
