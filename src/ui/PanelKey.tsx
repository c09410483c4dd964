import type { KeyEntry } from '../figures/figure';
import { noBreak } from './noBreak';
import { Swatch } from './Swatch';

export interface PanelKeyProps {
  entries: readonly KeyEntry[];
}

/** Key of a plot; each swatch has the shape of its mark. Entries that direct labels replace show on narrow screens only. */
export function PanelKey({ entries }: PanelKeyProps) {
  if (entries.length === 0) return null;
  const classes = entries.every((entry) => entry.narrowOnly) ? 'panel-key narrow-only' : 'panel-key';
  return (
    <ul className={classes} aria-label="Key">
      {entries.map((entry) => (
        <li key={entry.label} className={entry.narrowOnly ? 'narrow-only' : undefined}>
          <Swatch name={entry.swatch} />
          {noBreak(entry.label)}
        </li>
      ))}
    </ul>
  );
}
