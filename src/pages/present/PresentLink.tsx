import type { MouseEvent } from 'react';
import { usePack } from '../../state/packStore';
import { printView } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import { Icon } from '../../ui/Icon';
import { presentView } from './presentLink';

/** A plain click with the main button; any other opens the address as the browser will. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => button === 0 && !(altKey || ctrlKey || metaKey || shiftKey);

/** Way to the presentation in the masthead: of the pack, or of the page looked at while the pack is empty. */
export function PresentLink() {
  const plan = usePack((store) => store.plan);
  const view = useViewStore((store) => store.view);
  const change = useViewStore((store) => store.change);
  const target = presentView(view, plan);
  const present = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    change(target);
    // Ending a presentation then goes back to where it was begun.
    window.history.replaceState('from-page', '', window.location.href);
  };
  return (
    <a className="pack-link" href={printView(target)} onClick={present}>
      <Icon name="screen" />
      <span className="pack-link-word">Present</span>
    </a>
  );
}
