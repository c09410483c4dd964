import { lazy, Suspense, useEffect, useState } from 'react';
import { usePreferences } from '../../state/preferences';
import { Icon } from '../../ui/Icon';
import { opensPanels } from './opensPanels';
import './goto.css';

const PanelDialog = lazy(() => import('./PanelDialog'));

/**
 * "Go to panel": a button of the masthead and, unless the reader turned it off, the key `/`. WCAG 2.2, 2.1.4: a key of one
 * character must be possible to turn off. What it opens is fetched when first opened.
 */
export function GoToPanel() {
  const [isOpen, setOpen] = useState(false);
  const hasKey = usePreferences((store) => store.slashKey);

  useEffect(() => {
    if (!hasKey) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!opensPanels(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hasKey]);

  return (
    <>
      <button type="button" className="go-to-panel" aria-haspopup="dialog" aria-keyshortcuts={hasKey ? '/' : undefined} onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span className="go-to-panel-word">Go to panel</span>
        {hasKey && <kbd aria-hidden>/</kbd>}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PanelDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
