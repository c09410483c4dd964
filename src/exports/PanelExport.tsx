import { useRef, useState, type ComponentType, type FocusEvent } from 'react';
import type { ClearedFigure } from '../figures/clearance';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';
import type { PanelExportMenuProps } from './PanelExportMenu';
import type { Leaving } from './takeAway';

type Menu = ComponentType<PanelExportMenuProps>;

/** Asked for again at every click until it has come: React's own lazy loading keeps its first failure for good. */
const loadMenu = async (): Promise<Menu> => (await import('./PanelExportMenu')).PanelExportMenu;

const notLoaded = 'The export menu could not be loaded. Check the connection, then choose Export again';

export interface PanelExportProps {
  figure: ClearedFigure;
  /** The figure as it stands on the screen when a choice is made, and what its file says besides. */
  leaving: () => Leaving;
}

/** The Export button of a panel. Its menu and every format are loaded when they are asked for; a withheld figure has none. */
export function PanelExport({ figure, leaving }: PanelExportProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [Menu, setMenu] = useState<Menu>();
  const [hasFailed, setHasFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (figure.withheld) return null;

  const toggle = (): void => {
    setIsOpen(!isOpen);
    setHasFailed(false);
    if (Menu !== undefined) return;
    loadMenu().then(
      (menu) => setMenu(() => menu),
      () => {
        setIsOpen(false);
        setHasFailed(true);
        announce(notLoaded);
      },
    );
  };
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
  };

  return (
    <div className="export" onBlur={leave}>
      <button type="button" ref={button} aria-haspopup="menu" aria-expanded={isOpen} onClick={toggle} onPointerEnter={() => void loadMenu().catch(() => undefined)}>
        Export
        <Icon name={isOpen ? 'up' : 'down'} size={14} />
      </button>
      {hasFailed && (
        <p className="export-said" aria-hidden>
          {notLoaded}
        </p>
      )}
      {Menu && <Menu figure={figure} isOpen={isOpen} leaving={leaving} onClose={close} />}
    </div>
  );
}
