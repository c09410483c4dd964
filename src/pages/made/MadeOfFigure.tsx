import { useEffect } from 'react';
import type { ClearedFigure } from '../../figures/clearance';
import { madeOf } from '../../figures/workings/madeOf';
import { workingsOf } from '../../figures/workings/workingsOf';
import { announce } from '../../ui/announce';
import { noBreak } from '../../ui/noBreak';
import { PanelLink } from './PanelLink';
import './made.css';

/** How a figure was made: sums, whether its records add up, definition, target, source, caveats and the panels behind it. */
export default function MadeOfFigure({ figure }: { figure: ClearedFigure }) {
  const facts = madeOf(figure);
  const { behind } = workingsOf(figure);
  const opening = facts[0]?.texts[0] ?? '';

  useEffect(() => announce(opening), [opening]);

  return (
    <dl className="made-of">
      {facts.map(({ label, texts }) => (
        <div key={label}>
          <dt>{label}</dt>
          {texts.map((text) => (
            <dd key={text}>{noBreak(text)}</dd>
          ))}
        </div>
      ))}
      {behind.length > 0 && (
        <div>
          <dt>One step nearer the records</dt>
          {behind.map((ref) => (
            <dd key={ref}>
              <PanelLink number={ref} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
