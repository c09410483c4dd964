import { memo, useMemo } from 'react';
import { greeked } from '../../charts/greeked';
import { isDrawn, layoutOf } from '../../charts/layouts/layouts';
import { Still } from '../../charts/Still';
import type { ClearedFigure } from '../../figures/clearance';

/** Width a chart is laid out at before it is drawn small, in pixels. */
const laidOut = 718;

/** Rows that fit under the head of a small page. */
const mostRows = 8;

function Lines({ rows }: { rows: number }) {
  return (
    <div className="thumb-lines">
      {Array.from({ length: Math.min(mostRows, rows) + 1 }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  );
}

function Content({ figure: { ref, plot, table, nothing } }: { figure: ClearedFigure }) {
  const scene = useMemo(() => (isDrawn(plot) && nothing === undefined ? greeked(layoutOf(plot, table, { width: laidOut })) : undefined), [plot, table, nothing]);
  if (scene === undefined) return <Lines rows={plot.shape === 'words' ? plot.items.length * 2 : table.rows.length} />;
  return <Still scene={scene} idPrefix={`thumb-${ref.replace('.', '-')}`} />;
}

/** A page of the pack drawn small: its chart, or its table as lines. Says nothing: the words stand beside it. */
export const Thumbnail = memo(function Thumbnail({ figure, lines = 0 }: { figure: ClearedFigure | undefined; lines?: number | undefined }) {
  return (
    <div className="thumb" aria-hidden="true">
      <i className="thumb-rule" />
      <i className="thumb-finding" />
      {figure === undefined ? <Lines rows={lines} /> : <Content figure={figure} />}
    </div>
  );
});

/** The cover drawn small. */
export function CoverThumbnail() {
  return (
    <div className="thumb is-cover" aria-hidden="true">
      <i className="thumb-bar" />
      <i className="thumb-title" />
      <i className="thumb-title" />
      <i className="thumb-fact" />
      <i className="thumb-fact is-short" />
    </div>
  );
}
