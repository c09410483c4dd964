import { useLayoutEffect, useRef, type RefObject } from 'react';
import { Button } from '../../ui/Button';
import { noBreak } from '../../ui/noBreak';
import { progressWords, type RunState } from './usePackRun';

interface RunStatusProps {
  run: RunState;
  onCancel: () => void;
  /** Has the focus once the run has ended, where its Cancel button had it. */
  focusAfter: RefObject<HTMLElement | null>;
}

function Running({ run, onCancel, focusAfter }: RunStatusProps & { run: Extract<RunState, { kind: 'running' }> }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [own, next] = [place.current, focusAfter.current];
    // Runs before the button is taken off the page, and the focus with it.
    return () => {
      if (own?.contains(document.activeElement)) next?.focus();
    };
  }, [focusAfter]);
  const words = progressWords(run);
  return (
    <div ref={place} className="run-status">
      <span>{words}</span>
      {run.of === 0 ? <progress aria-label="Progress" /> : <progress aria-label="Progress" max={run.of} value={run.parts} aria-valuetext={words} />}
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}

/** How far the file is, with the way to stop it; then what became of it. Screen readers are told apart from this, and seldom. */
export function RunStatus({ run, ...rest }: RunStatusProps) {
  if (run.kind === 'idle') return null;
  if (run.kind === 'running') return <Running run={run} {...rest} />;
  return <p className={`run-status is-${run.kind}`}>{noBreak(run.said)}</p>;
}
