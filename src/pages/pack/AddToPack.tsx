import { plural } from '../../figures/format';
import { usePack } from '../../state/packStore';
import { announce } from '../../ui/announce';
import { Icon } from '../../ui/Icon';

interface AddToPackProps {
  /** Number of the panel. */
  number: string;
  /** One word, for a narrow panel. */
  brief: boolean;
}

/** Puts a panel into the pack, or takes it out; says so, as the count stands far away in the masthead. */
export function AddToPack({ number, brief }: AddToPackProps) {
  const isIn = usePack((store) => store.plan.panels.includes(number));
  const toggle = (): void => {
    usePack.getState().toggle(number);
    const count = usePack.getState().plan.panels.length;
    announce(`${number} ${isIn ? 'taken out of' : 'added to'} the pack. ${count} ${plural(count, 'panel')}`);
  };
  return (
    <button type="button" className={isIn ? 'add-to-pack is-in' : 'add-to-pack'} onClick={toggle}>
      <Icon name={isIn ? 'check' : 'add'} size={14} />
      <span className="add-to-pack-words">
        {isIn ? 'In pack' : 'Add'}
        <span className={isIn || brief ? 'visually-hidden' : undefined}>{isIn ? ': take out' : ' to pack'}</span>
      </span>
    </button>
  );
}
