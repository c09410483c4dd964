import { memo, useId } from 'react';
import type { DayStrip, DueStrip } from '../figures/table';
import { dayStripScene, dueHeadScene, dueStripScene } from './layouts/strips';
import { Still } from './Still';
import './charts.css';

const dueHead = dueHeadScene();

/** The scale of a column of due strips: the quarters of the year its head names. */
export const DueHead = memo(function DueHead() {
  const id = useId();
  return (
    <div aria-hidden>
      <Still scene={dueHead} idPrefix={id} />
    </div>
  );
});

/** A small drawing in a table cell, of one day or of one year. Decorative: the cells of its row say the same in words. */
export const Strip = memo(function Strip({ strip }: { strip: DayStrip | DueStrip }) {
  const id = useId();
  return (
    <div aria-hidden>
      <Still scene={strip.kind === 'day' ? dayStripScene(strip) : dueStripScene(strip)} idPrefix={id} />
    </div>
  );
});
