import { lazy, Suspense, useRef, useState, type FocusEvent } from 'react';
import type { ClearedFigure } from '../figures/clearance';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Icon } from '../ui/Icon';
import type { Leaving } from './takeAway';

const loadMenu = () => import('./PanelExportMenu').then(({ PanelExportMenu }) => ({ default: PanelExportMenu }));
const PanelExportMenu = lazy(loadMenu);

export interface PanelExportProps {
  figure: ClearedFigure;
  /** The figure as it stands on the screen when a choice is made, and what its file says besides. */
  leaving: () => Leaving;
}

/** The Export button of a panel. Its menu and every format are loaded when they are asked for; a withheld figure has none. */
export function PanelExport({ figure, leaving }: PanelExportProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [isLoaded, setIsLoaded] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (figure.withheld) return null;

  const toggle = (): void => {
    setIsLoaded(true);
    setIsOpen(!isOpen);
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
      {isLoaded && (
        <ErrorBoundary fallback={() => <p className="export-said">The export menu could not be loaded. Reload the page and try again.</p>}>
          <Suspense fallback={null}>
            <PanelExportMenu figure={figure} isOpen={isOpen} leaving={leaving} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
