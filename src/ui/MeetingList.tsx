import { noBreak } from './noBreak';

export interface MeetingListProps {
  /** "Committee, 12 December 2023, item 7". */
  heading: string;
  items: readonly { label: string; value: string }[];
}

/** The meeting and what it must know: beside the page's finding, nothing else. */
export function MeetingList({ heading, items }: MeetingListProps) {
  return (
    <section className="meeting-list" aria-label={heading}>
      <p>{noBreak(heading)}</p>
      <dl>
        {items.map((item) => (
          <div key={item.label}>
            <dt>{item.label}</dt>
            <dd>{item.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Holds the list's place until it is known what the meeting must know. */
export function MeetingListPlaceholder({ items }: { items: number }) {
  return (
    <div className="meeting-list is-placeholder" aria-hidden="true">
      <p />
      <dl>
        {Array.from({ length: items }, (_, index) => (
          <div key={index} />
        ))}
      </dl>
    </div>
  );
}
