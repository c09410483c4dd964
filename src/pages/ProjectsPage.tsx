import { projectsHead } from '../figures/projects/head';
import { projectsPanels as panels } from '../figures/projects/panels';
import { PanelGrid } from '../ui/PanelGrid';
import { HeadSlot } from './HeadSlot';
import { PanelSlot } from './PanelSlot';
import type { PageProps } from './page';

/** Section 4: Foundation projects, the portfolio, every project in delivery. */
export default function ProjectsPage({ selection }: PageProps) {
  return (
    <>
      <HeadSlot head={projectsHead} selection={selection} contents={panels} />
      <PanelGrid>
        <PanelSlot panel={panels.foundation} columns={12} selection={selection} />
        <PanelSlot panel={panels.portfolio} columns={12} selection={selection} />
        <PanelSlot panel={panels.list} columns={12} selection={selection} />
      </PanelGrid>
    </>
  );
}
