import type { PointerEvent } from 'react';
import { Icon } from '../../ui/Icon';
import { noBreak } from '../../ui/noBreak';
import type { PackRow } from './packRows';
import { PartTwo } from './PartTwo';
import { Thumbnail } from './Thumbnail';
import type { DragOrder } from './useDrag';
import type { Lift } from './useLift';

/** Id of the line that says how panels are moved. */
export const orderHelpId = 'pack-order-help';

interface OrderRowProps {
  row: PackRow;
  /** Place in the pack, counted from nought. */
  place: number;
  lift: Lift;
  drag: DragOrder;
  onRemove: () => void;
}

const classesOf = (...names: (string | false)[]): string => names.filter((name) => name !== false).join(' ');

/** With a mouse the whole row is a handle, except its buttons; a finger scrolls there, and drags by the handle. */
const isHandle = ({ target, pointerType }: PointerEvent): boolean =>
  target instanceof Element && (target.closest('.pack-grip') !== null || (pointerType === 'mouse' && target.closest('button') === null));

/** A chosen panel in its place: drawn small, what it finds, its pages, and how it is moved or taken out. */
export function OrderRow({ row, place, lift, drag, onRemove }: OrderRowProps) {
  const { ref, title, finding, says, pages, kind, figure } = row;
  const name = `${ref} ${title}`;
  const isHeld = lift.lifted === ref || drag.dragged === ref;
  const shift = drag.shift(ref, place);
  return (
    <li
      data-panel={ref}
      className={classesOf('pack-row', isHeld && 'is-held', drag.dragged === ref && 'is-dragged', kind !== 'in' && kind !== 'loading' && 'is-left-out')}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
      onPointerDown={(event) => {
        if (isHandle(event)) drag.start(event, ref, place);
      }}
    >
      <button
        type="button"
        className="pack-grip"
        aria-label={`Move ${name}`}
        aria-pressed={lift.lifted === ref}
        aria-describedby={orderHelpId}
        onClick={() => lift.toggle(row)}
        onKeyDown={(event) => lift.onKeyDown(event, row)}
        onBlur={lift.release}
      >
        <Icon name="grip" />
      </button>
      <Thumbnail figure={figure} />
      <div className="pack-row-words">
        <p className="pack-row-finding">
          <b>{ref}</b> {noBreak(finding)}
        </p>
        <p className="pack-row-says">
          {(kind === 'exempt' || figure?.marking.part === 'II') && <PartTwo />}
          {noBreak(says)}
        </p>
      </div>
      <span className="pack-row-pages">{pages === '' ? <span aria-hidden="true">–</span> : noBreak(pages)}</span>
      <span className="pack-row-moves">
        <button type="button" aria-label={`Move up: ${name}`} onClick={() => lift.move(row, -1)}>
          <Icon name="up" />
        </button>
        <button type="button" aria-label={`Move down: ${name}`} onClick={() => lift.move(row, 1)}>
          <Icon name="down" />
        </button>
        <button type="button" className="pack-remove" aria-label={`Remove: ${name}`} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      </span>
    </li>
  );
}
