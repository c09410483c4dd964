import { controls, partControl, type Control } from './controls';
import { Dialog } from './Dialog';
import { hasOtherPart, type Deck } from './deck';
import type { WindowCommand } from './keys';
import type { Command } from './show';

interface KeysDialogProps {
  deck: Deck;
  /** False where the presentation has nothing to go back to. */
  canLeave: boolean;
  onCommand: (command: Command | WindowCommand) => void;
  onClose: () => void;
}

/** Every key, and a button for each: nothing needs a keyboard. */
export function KeysDialog({ deck, canLeave, onCommand, onClose }: KeysDialogProps) {
  const own = canLeave ? controls : controls.filter(({ command }) => command?.do !== 'leave');
  const all: readonly Control[] = hasOtherPart(deck) ? [...own, partControl(deck.part)] : own;
  return (
    <Dialog title="Keys and controls" onClose={onClose}>
      <ul className="present-keys">
        {all.map(({ keys, label, command }) => (
          <li key={label}>
            <span>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
            {command === undefined ? (
              <span>{label}</span>
            ) : (
              <button
                type="button"
                onClick={() => {
                  onClose();
                  onCommand(command);
                }}
              >
                {label}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="present-choices">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
