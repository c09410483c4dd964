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

type Measured = Readonly<Record<string, string>>;

/** The formats in their groups, each note with what was measured of the figure. */
const groupsWith = (measured: Measured) => {
  const entries = panelFormats.map(({ id, note, ...format }) => ({ ...format, id, note: [note, measured[id]].filter(Boolean).join(', ') }));
  return [...new Set(entries.map(({ group }) => group))].map((label) => ({ label, entries: entries.filter(({ group }) => group === label) }));
};

/** A picture that cannot be drawn says so when it is chosen; here its size is left unsaid. */
const measure = async ({ figure, context }: Leaving): Promise<Measured> => {
  const measured = panelFormats.map(async ({ id, measure: ask }) => [id, (await ask?.(figure, context).catch(() => '')) ?? ''] as const);
  return Object.fromEntries(await Promise.all(measured));
};

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
  const [measured, setMeasured] = useState<Measured>({});

  useEffect(() => {
    if (!isOpen) return undefined;
    let isWanted = true;
    void measure(leaving()).then((sizes) => isWanted && setMeasured(sizes));
    return () => {
      isWanted = false;
    };
  }, [isOpen, leaving]);

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
      {isOpen && <ExportMenu label={`Export panel ${figure.ref}`} groups={groupsWith(measured)} foot={foot} onChoose={choose} onClose={onClose} />}
      {!isOpen && outcome !== undefined && outcome.byHand === undefined && (
        <p className="export-said" aria-hidden>
          {outcome.said}
        </p>
      )}
      {outcome?.byHand !== undefined && <CopyByHand text={outcome.byHand} onClose={() => setOutcome(undefined)} />}
    </>
  );
}
