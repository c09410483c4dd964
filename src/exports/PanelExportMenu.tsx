import { useEffect, useState } from 'react';
import { markingShort } from '../figures/exemption';
import type { Figure } from '../figures/figure';
import { announce } from '../ui/announce';
import { ExportMenu } from '../ui/ExportMenu';
import { noBreak } from '../ui/noBreak';
import { CopyByHand } from './CopyByHand';
import { panelFormats } from './formats';
import { takeAway, type Leaving, type Outcome } from './takeAway';

/** How long it is shown what became of a choice, in milliseconds; screen readers were told at once. */
const shown = 6000;

const groups = [...new Set(panelFormats.map(({ group }) => group))].map((label) => ({ label, entries: panelFormats.filter(({ group }) => group === label) }));

export interface PanelExportMenuProps {
  figure: Pick<Figure, 'ref' | 'marking' | 'demonstration'>;
  isOpen: boolean;
  /** The figure as it stands on the screen at this moment, cleared for its reader. */
  leaving: () => Leaving;
  onClose: () => void;
}

/** The export menu of a panel, and what it says when something has left. */
export function PanelExportMenu({ figure, isOpen, leaving, onClose }: PanelExportMenuProps) {
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    if (outcome === undefined) return undefined;
    announce(outcome.said);
    if (outcome.byHand !== undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), shown);
    return () => clearTimeout(timer);
  }, [outcome]);

  const choose = (id: string): void => {
    const format = panelFormats.find((one) => one.id === id);
    if (format !== undefined) void takeAway(format, leaving()).then(setOutcome);
    onClose();
  };

  const foot = (
    <>
      Each export carries the finding, source, date, <b>{noBreak(markingShort(figure.marking))}</b>
      {figure.demonstration && ' and the demonstration data label'}.
    </>
  );

  return (
    <>
      {isOpen && <ExportMenu label={`Export panel ${figure.ref}`} groups={groups} foot={foot} onChoose={choose} onClose={onClose} />}
      {!isOpen && outcome !== undefined && outcome.byHand === undefined && (
        <p className="export-said" aria-hidden>
          {outcome.said}
        </p>
      )}
      {outcome?.byHand !== undefined && <CopyByHand text={outcome.byHand} onClose={() => setOutcome(undefined)} />}
    </>
  );
}
