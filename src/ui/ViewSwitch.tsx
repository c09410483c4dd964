import type { KeyboardEvent } from 'react';

export type PanelView = 'chart' | 'table';

const views = [
  { view: 'chart', label: 'Chart' },
  { view: 'table', label: 'Table' },
] as const;

export interface ViewSwitchProps {
  view: PanelView;
  onView: (view: PanelView) => void;
  disabled?: boolean | undefined;
}

/** Chart or table of the same figures; the chosen one is underlined. */
export function ViewSwitch({ view, onView, disabled = false }: ViewSwitchProps) {
  // T opens the table from within a chart and leaves the focus here: T again brings the chart back.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onView(view === 'chart' ? 'table' : 'chart');
  };
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">View</legend>
      {views.map((choice) => (
        <button key={choice.view} type="button" aria-pressed={choice.view === view} disabled={disabled} onClick={() => onView(choice.view)} onKeyDown={onKeyDown}>
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
