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
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">View</legend>
      {views.map((choice) => (
        <button key={choice.view} type="button" aria-pressed={choice.view === view} disabled={disabled} onClick={() => onView(choice.view)}>
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
