import { useState } from 'react';
import { Button } from '../ui/Button';
import { Dialog } from './Dialog';

/** The words of the resolution that opens Part II. */
export const resolution = 'the press and public have been excluded under section 100A(4) of the Local Government Act 1972';

interface PartDialogProps {
  /** What is kept to without the confirmation: "Stay in Part I". */
  refusal?: string | undefined;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks, in the words of the resolution, before anything exempt is put on the screen. Nothing but a deliberate yes opens it. */
export function PartDialog({ refusal = 'Stay in Part I', onConfirm, onCancel }: PartDialogProps) {
  const [isResolved, setResolved] = useState(false);
  return (
    <Dialog title="Show Part II on this screen?" onClose={onCancel}>
      <p>Part II holds exempt information. It may be shown only once the committee has resolved to exclude the press and public, they have left, and any broadcast has stopped.</p>
      <label className="part-resolved">
        <input type="checkbox" checked={isResolved} onChange={(event) => setResolved(event.target.checked)} />
        <span>I confirm that {resolution}</span>
      </label>
      <div className="present-choices">
        <Button onClick={onCancel}>{refusal}</Button>
        <button type="button" className="button is-exempt" disabled={!isResolved} onClick={onConfirm}>
          Show Part II
        </button>
      </div>
    </Dialog>
  );
}
