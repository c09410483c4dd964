import type { ReactNode } from 'react';
import type { DayStrip, DueStrip } from '../figures/table';

/** Draws the small drawing of a cell; the cell's words stand beside it. */
export type DrawStrip = (strip: DayStrip | DueStrip) => ReactNode;
