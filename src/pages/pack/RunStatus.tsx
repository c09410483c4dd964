import { Button } from '../../ui/Button';
import { noBreak } from '../../ui/noBreak';
import { progressWords, type RunState } from './usePackRun';

/** How far the file is, with the way to stop it; then what became of it. Screen readers are told apart from this, and seldom. */
export function RunStatus({ run, onCancel }: { run: RunState; onCancel: () => void }) {
  if (run.kind === 'idle') return null;
  if (run.kind !== 'running') return <p className={`run-status is-${run.kind}`}>{noBreak(run.said)}</p>;
  const words = progressWords(run);
  return (
    <div className="run-status">
      <span>{words}</span>
      {run.of === 0 ? <progress aria-label="Progress" /> : <progress aria-label="Progress" max={run.of} value={run.parts} aria-valuetext={words} />}
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
