export interface ShowAllButtonProps {
  /** Rows there are. */
  count: number;
  /** What a row is, in the plural: "projects". */
  noun: string;
  expanded: boolean;
  onToggle: () => void;
}

/** Under a list that opens with its first rows: "Show all 63 projects". */
export function ShowAllButton({ count, noun, expanded, onToggle }: ShowAllButtonProps) {
  return (
    <p className="show-all">
      <button type="button" className="link-button" aria-expanded={expanded} onClick={onToggle}>
        {expanded ? `Show fewer ${noun}` : `Show all ${count.toString()} ${noun}`}
      </button>
    </p>
  );
}
