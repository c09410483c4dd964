import { helpdeskHead } from '../figures/helpdesk/head';
import { helpdeskPanels as panels } from '../figures/helpdesk/panels';
import { PanelGrid, PanelStack } from '../ui/PanelGrid';
import { HeadSlot } from './HeadSlot';
import { PanelSlot } from './PanelSlot';
import type { PageProps } from './page';

/** Section 2: calls, reasons, backlog, ageing, targets, normal range, laptops. */
export default function HelpdeskPage({ selection }: PageProps) {
  return (
    <>
      <HeadSlot head={helpdeskHead} selection={selection} contents={panels} />
      <PanelGrid>
        <PanelSlot panel={panels.calls} columns={8} selection={selection} />
        <PanelSlot panel={panels.reasons} columns={4} selection={selection} />
        <PanelSlot panel={panels.backlogSteps} columns={8} selection={selection} />
        <PanelStack columns={4}>
          <PanelSlot panel={panels.withinTarget} columns={4} selection={selection} />
          <PanelSlot panel={panels.laptops} columns={4} selection={selection} />
        </PanelStack>
        <PanelSlot panel={panels.ageing} columns={6} selection={selection} />
        <PanelSlot panel={panels.normalRange} columns={6} selection={selection} />
      </PanelGrid>
    </>
  );
}
