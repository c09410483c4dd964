import { clear } from '../../figures/clearance';
import { panelOf } from '../../figures/everyPanel';
import { headlines } from '../../figures/headlines/headlines';
import type { Panel } from '../../figures/panel';
import type { Selection } from '../../figures/selection';
import { headlineWorkings, panelOfHeadline } from '../../figures/workings/headlineWorkings';
import type { MetricId } from '../../metrics/metric';
import { noBreak } from '../../ui/noBreak';
import { useCleared } from '../useCleared';
import { PanelLink } from './PanelLink';
import './made.css';

function MadeOfHeadline({ name, metric, panel, selection }: { name: string; metric: MetricId; panel: Panel; selection: Selection }) {
  const { cleared } = useCleared(panel, selection, clear);
  if (cleared === undefined) return null;
  const texts = headlineWorkings(metric, cleared);
  return (
    <div>
      <dt>{name}</dt>
      {(texts.length === 0 ? ['No sum can be given: a part of it is missing or withheld'] : texts).map((text) => (
        <dd key={text}>{noBreak(text)}</dd>
      ))}
      <dd>
        <PanelLink number={panel.ref} />
      </dd>
    </div>
  );
}

/** The sum behind each headline measure, with the panel that holds its months. */
export default function MadeOfHeadlines({ selection }: { selection: Selection }) {
  return (
    <dl className="made-of">
      {headlines.map(({ metric, name }) => {
        const panel = panelOf(panelOfHeadline[metric] ?? '');
        return panel === undefined ? null : <MadeOfHeadline key={metric} name={name} metric={metric} panel={panel} selection={selection} />;
      })}
    </dl>
  );
}
