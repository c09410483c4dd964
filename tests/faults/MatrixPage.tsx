import { everyPanel } from '../../src/figures/everyPanel';
import type { Panel } from '../../src/figures/panel';
import type { Subject } from '../../src/model/subject';
import type { PageProps } from '../../src/pages/page';
import { PanelSlot } from '../../src/pages/PanelSlot';

/** Subjects with panels of their own; the list of periods and the explanations have none. */
export const panelSubjects = ['calls', 'backlog', 'fix-times', 'outages', 'projects', 'actions'] as const satisfies readonly Subject[];

const firstOf = (subject: Subject): Panel => everyPanel.find(({ needs }) => needs.length === 1 && needs[0] === subject)!;

/** A panel of each subject, which needs no other. */
export const panels = new Map<Subject, Panel>(panelSubjects.map((subject) => [subject, firstOf(subject)]));

/** In place of a page: every subject once. */
export function MatrixPage({ selection }: PageProps) {
  return (
    <>
      <h1>Every subject</h1>
      {[...panels.values()].map((panel) => (
        <PanelSlot key={panel.ref} panel={panel} columns={6} selection={selection} compact />
      ))}
    </>
  );
}
