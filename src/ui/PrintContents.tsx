import { noBreak } from './noBreak';

export interface PrintContentsProps {
  items: readonly { number: string; title: string }[];
}

/** What follows, by panel number: fills the first sheet where the first chart needs a sheet of its own. Paper only. */
export function PrintContents({ items }: PrintContentsProps) {
  return (
    <div className="print-contents print-only">
      <p>Contents</p>
      <ol>
        {items.map(({ number, title }) => (
          <li key={number}>
            <b>{number}</b> <span>{noBreak(title)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
