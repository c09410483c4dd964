import { overviewHead } from '../figures/overview/head';
import { overviewPanels as panels } from '../figures/overview/panels';
import { PanelGrid } from '../ui/PanelGrid';
import { HeadlineSection } from './HeadlineSection';
import { HeadSlot } from './HeadSlot';
import { MeetingSlot } from './MeetingSlot';
import { PanelSlot } from './PanelSlot';
import type { PageProps } from './page';

/** Section 1: the page that must be enough on its own. */
export default function OverviewPage({ selection }: PageProps) {
  return (
    <>
      <HeadSlot head={overviewHead} selection={selection} aside={<MeetingSlot selection={selection} />} />
      <HeadlineSection selection={selection} />
      <PanelGrid>
        <PanelSlot panel={panels.calls} columns={7} selection={selection} />
        <PanelSlot panel={panels.variances} columns={5} selection={selection} />
        <PanelSlot panel={panels.backlog} columns={6} selection={selection} />
        <PanelSlot panel={panels.outages} columns={6} selection={selection} compact />
        <PanelSlot panel={panels.foundation} columns={8} selection={selection} compact />
        <PanelSlot panel={panels.actions} columns={4} selection={selection} />
      </PanelGrid>
    </>
  );
}
