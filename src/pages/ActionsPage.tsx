import { actionsHead } from '../figures/actions/head';
import { actionsPanels as panels } from '../figures/actions/panels';
import { PanelGrid } from '../ui/PanelGrid';
import { HeadSlot } from './HeadSlot';
import { PanelSlot } from './PanelSlot';
import type { PageProps } from './page';

/** Section 5: the committee's action log, why actions are late, how long they take. */
export default function ActionsPage({ selection }: PageProps) {
  return (
    <>
      <HeadSlot head={actionsHead} selection={selection} />
      <PanelGrid>
        <PanelSlot panel={panels.log} columns={12} selection={selection} />
        <PanelSlot panel={panels.overdue} columns={6} selection={selection} />
        <PanelSlot panel={panels.timeToClose} columns={6} selection={selection} />
      </PanelGrid>
    </>
  );
}
