import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

/** One choice: what it is called and what it is good for. */
export interface MenuEntry {
  id: string;
  label: string;
  note: string;
  /** Key that chooses it while the menu is open: "C". */
  shortcut?: string | undefined;
}

export interface ExportMenuProps {
  /** Name of the menu: "Export panel 1.3". */
  label: string;
  groups: readonly { label: string; entries: readonly MenuEntry[] }[];
  /** Last line, the same for every choice. */
  foot: ReactNode;
  onChoose: (id: string) => void;
  /** Closes without a choice; the focus goes back to where it came from. */
  onClose: () => void;
}

/** Where an arrow, Home or End leads among so many entries; undefined for other keys. */
const placeOf = (key: string, place: number, entries: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % entries;
    case 'ArrowUp':
      return (place + entries - 1) % entries;
    case 'Home':
      return 0;
    case 'End':
      return entries - 1;
    default:
      return undefined;
  }
};

/** True for a key by itself: with Control or Command it is the browser's. */
const withoutHelp = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

function Entry({ entry, onChoose }: { entry: MenuEntry; onChoose: (id: string) => void }) {
  const note = useId();
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-label={entry.label}
      aria-describedby={entry.note === '' ? undefined : note}
      aria-keyshortcuts={entry.shortcut}
      onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      onClick={() => onChoose(entry.id)}
    >
      {entry.shortcut !== undefined && <kbd aria-hidden>{entry.shortcut}</kbd>}
      <b>{entry.label}</b>
      {entry.note !== '' && <span id={note}>{entry.note}</span>}
    </button>
  );
}

/** The choices of an Export button, in groups. It takes the focus when it opens: arrows, Home and End move it, an entry's key chooses it, Escape and Tab leave. */
export function ExportMenu({ label, groups, foot, onChoose, onClose }: ExportMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const entries = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Tab goes on from the button: its own step follows the focus that closing moves there.
      if (event.key === 'Escape') event.preventDefault();
      onClose();
      return;
    }
    const pressed = withoutHelp(event) && groups.flatMap((group) => group.entries).find(({ shortcut }) => shortcut?.toLowerCase() === event.key.toLowerCase());
    if (pressed) {
      event.preventDefault();
      onChoose(pressed.id);
      return;
    }
    const all = entries();
    const next = placeOf(event.key, all.findIndex((entry) => entry === document.activeElement), all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div className="export-menu">
      <div role="menu" aria-label={label} tabIndex={-1} ref={menu} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <p aria-hidden>{group.label}</p>
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} onChoose={onChoose} />
            ))}
          </div>
        ))}
      </div>
      <p className="export-foot">{foot}</p>
    </div>
  );
}
