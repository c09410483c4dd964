import type { ReactNode } from 'react';

/** Widths of the twelve-column grid that panels take. */
export type PanelColumns = 4 | 5 | 6 | 7 | 8 | 12;

export interface PanelGridProps {
  children: ReactNode;
}

/** Twelve columns; at most two panels abreast, one under 1,100 pixels. */
export function PanelGrid({ children }: PanelGridProps) {
  return <div className="panel-grid">{children}</div>;
}

export interface PanelStackProps {
  columns: PanelColumns;
  children: ReactNode;
}

/** Short panels one above the other, beside a tall one. */
export function PanelStack({ columns, children }: PanelStackProps) {
  return <div className={`panel-stack span-${columns.toString()}`}>{children}</div>;
}
