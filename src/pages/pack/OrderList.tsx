import { useRef, type ReactNode } from 'react';
import type { PageRange } from '../../exports/pack/pages';
import { usePack } from '../../state/packStore';
import { announce } from '../../ui/announce';
import { OrderRow, orderHelpId } from './OrderRow';
import { pageWords, type PackRow } from './packRows';
import { CoverThumbnail, Thumbnail } from './Thumbnail';
import { useDrag } from './useDrag';
import { useLift } from './useLift';

interface OrderListProps {
  rows: readonly PackRow[];
  cover: PageRange;
  /** Absent where the pack has none. */
  definitions: PageRange | undefined;
}

/** A part of the pack that is not chosen and does not move. */
function FixedRow({ title, says, pages, thumbnail }: { title: string; says: string; pages: PageRange; thumbnail: ReactNode }) {
  return (
    <li className="pack-row">
      <span />
      {thumbnail}
      <div className="pack-row-words">
        <p className="pack-row-finding">
          <b>{title}</b>
        </p>
        <p className="pack-row-says">{says}</p>
      </div>
      <span className="pack-row-pages">{pageWords(pages)}</span>
    </li>
  );
}

/** The pack in its order: the cover, then the panels chosen, to be moved and taken out. */
export function OrderList({ rows, cover, definitions }: OrderListProps) {
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const lift = useLift();
  const drag = useDrag((ref, places) => {
    const row = rows.find((one) => one.ref === ref);
    if (row) lift.move(row, places);
  });

  const remove = ({ ref, title }: PackRow, place: number): void => {
    usePack.getState().toggle(ref);
    announce(`${ref} ${title} taken out of the pack`);
    // The button pressed is about to go: the next one, or the last one left, takes the focus.
    const others = [...(list.current?.querySelectorAll<HTMLButtonElement>('.pack-remove') ?? [])].toSpliced(place, 1);
    (others[place] ?? others.at(-1) ?? heading.current)?.focus();
  };

  return (
    <section className="panel span-8" aria-labelledby="pack-order">
      <div className="pack-folio">
        <h2 id="pack-order" tabIndex={-1} ref={heading}>
          Order
        </h2>
        <span id={orderHelpId}>Drag, or use the arrows. Space lifts, arrow keys move</span>
      </div>
      <ol ref={list} className={drag.dragged === null ? 'pack-order' : 'pack-order is-dragging'}>
        <FixedRow title="Cover" says="Title, meeting, contents" pages={cover} thumbnail={<CoverThumbnail />} />
        {rows.map((row, place) => (
          <OrderRow key={row.ref} row={row} place={place} lift={lift} drag={drag} onRemove={() => remove(row, place)} />
        ))}
        {definitions && <FixedRow title="Definitions" says="What each measure means, and its target" pages={definitions} thumbnail={<Thumbnail figure={undefined} lines={8} />} />}
      </ol>
      {rows.length === 0 && <p className="pack-empty">Tick the panels of the pack, here under Choose or beside any panel of the dashboard. They stand here in the order you give them.</p>}
    </section>
  );
}
