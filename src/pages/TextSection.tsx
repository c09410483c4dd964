import type { ReactNode } from 'react';

/** A titled part of a page of words. */
export function TextSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="text-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
