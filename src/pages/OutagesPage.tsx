import { outagesHead } from '../figures/outages/head';
import { outagesPanels as panels } from '../figures/outages/panels';
import { PanelGrid } from '../ui/PanelGrid';
import { HeadSlot } from './HeadSlot';
import { PanelSlot } from './PanelSlot';
import type { PageProps } from './page';

/** Section 3: outages by service, hours lost, availability, fix times, lessons, register. */
export default function OutagesPage({ selection }: PageProps) {
  return (
    <>
      <HeadSlot head={outagesHead} selection={selection} contents={panels} />
      <PanelGrid>
        <PanelSlot panel={panels.lanes} columns={12} selection={selection} />
        <PanelSlot panel={panels.hoursLost} columns={6} selection={selection} />
        <PanelSlot panel={panels.availability} columns={6} selection={selection} />
        <PanelSlot panel={panels.fixTimes} columns={7} selection={selection} />
        <PanelSlot panel={panels.lessons} columns={5} selection={selection} />
        <PanelSlot panel={panels.register} columns={12} selection={selection} />
      </PanelGrid>
    </>
  );
}
