import { Fragment } from 'react';
import { readingPartText, type ReadingLine as Line } from '../figures/readingLine';
import { noBreak } from '../ui/noBreak';
import { Swatch } from '../ui/Swatch';

/** What is said of the point under inspection, over the plot's head. It takes no room, so nothing moves when it comes. */
export function ReadingLine({ line }: { line: Line }) {
  return (
    <p className="chart-reading">
      <b>{noBreak(line.heading)}</b>
      {line.parts.map((part) => (
        <Fragment key={part.key}>
          {' '}
          <span>
            {part.swatch !== undefined && <Swatch name={part.swatch} />}
            {noBreak(readingPartText(part))}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
