import { useDeferredValue, useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { panelsFor } from '../../figures/panelSearch';
import { usePreferences } from '../../state/preferences';
import { Checkbox } from '../../ui/Checkbox';
import { goTo } from './goTo';
import { indexAfter } from './indexAfter';
import { PanelOption } from './PanelOption';
import { usePlaces } from './usePlaces';

/**
 * Finds a panel by number or words and goes there: a combobox with its list always open, by the ARIA pattern. The focus
 * stays in the field; the option that Enter takes is the active descendant.
 */
export default function PanelDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { slashKey, setSlashKey } = usePreferences();
  const places = usePlaces();
  const found = panelsFor(places, useDeferredValue(typed));
  const optionId = (index: number): string => `${id}-option-${index}`;

  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-option-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const take = (ref: string | undefined): void => {
    if (ref === undefined) return;
    // Closing first: it gives the focus back to where it was, and the panel then takes it.
    dialog.current?.close();
    goTo(ref);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = indexAfter(active, event.key, found.length);
    if (event.key === 'Enter') take(found[active]?.ref);
    else if (next !== undefined) setActive(next);
    else return;
    event.preventDefault();
  };

  return (
    <dialog className="panel-dialog" ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose} closedby="any">
      <div className="panel-dialog-box">
        <div className="panel-dialog-head">
          <h2 id={`${id}-title`}>
            <label htmlFor={`${id}-field`}>Go to panel</label>
          </h2>
          <button type="button" className="link-button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}-hint`} className="panel-dialog-hint">
          A number, such as 2.3, or a word of a title or finding. Enter goes there.
        </p>
        <p className="panel-dialog-none" role="status">
          {found.length === 0 && 'No panel has this number or these words'}
        </p>
        <div id={`${id}-list`} role="listbox" aria-label="Panels">
          {found.map((place, index) => (
            <PanelOption key={place.ref} id={optionId(index)} place={place} isActive={index === active} onChoose={() => take(place.ref)} />
          ))}
        </div>
        <Checkbox checked={slashKey} onChange={setSlashKey}>
          The / key opens this list
        </Checkbox>
      </div>
    </dialog>
  );
}
