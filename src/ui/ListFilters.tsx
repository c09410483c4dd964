import type { ReactNode } from 'react';

export interface ListFiltersProps {
  /** Accessible name: "Filter the projects". */
  label: string;
  /** Segmented choices and menus. */
  children: ReactNode;
  /** The search field, at the right. */
  search?: ReactNode;
}

/** Filters above a table: segmented choices with counts, then one search field. */
export function ListFilters({ label, children, search }: ListFiltersProps) {
  return (
    <section className="list-filters" aria-label={label}>
      {children}
      {search}
    </section>
  );
}
