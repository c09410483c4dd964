import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';

interface CopyByHandProps {
  text: string;
  onClose: () => void;
}

/** Text to copy where the browser gives pages no clipboard, as on plain http: selected, so that Ctrl and C are enough. */
export function CopyByHand({ text, onClose }: CopyByHandProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog className="copy-by-hand" ref={dialog} aria-labelledby="copy-by-hand" onClose={onClose}>
      <h2 id="copy-by-hand">Copy this text</h2>
      <textarea ref={field} readOnly value={text} aria-labelledby="copy-by-hand" />
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  );
}
