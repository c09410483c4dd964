import type { PanelPlace } from '../../figures/panelSearch';
import { noBreak } from '../../ui/noBreak';

interface PanelOptionProps {
  id: string;
  place: PanelPlace;
  isActive: boolean;
  onChoose: () => void;
}

/** One panel of the list: number, title, what it finds. */
export function PanelOption({ id, place: { ref, section, title, finding }, isActive, onChoose }: PanelOptionProps) {
  return (
    <button type="button" id={id} role="option" tabIndex={-1} aria-selected={isActive} onMouseDown={(event) => event.preventDefault()} onClick={onChoose}>
      <b>{ref}</b>
      <span>
        <strong>{title}</strong>, {section}
        {finding !== '' && finding !== title && <small>{noBreak(finding)}</small>}
      </span>
    </button>
  );
}
