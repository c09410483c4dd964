import type { ClearedFigure } from '../figures/clearance';
import type { Row } from '../figures/table';
import { ExemptMark } from '../ui/ExemptMark';
import { noBreak } from '../ui/noBreak';
import { RatingMark } from '../ui/RatingMark';

const Measure = ({ row }: { row: Row }) => {
  const [value, rating, reason, ...changes] = row.cells;
  return (
    <li>
      <h2>
        {noBreak(row.header)} <ExemptMark marking={row.marking} />
      </h2>
      <p className="scorecard-value">
        {value?.text} <span>{value?.secondary}</span>
      </p>
      <p className="scorecard-rating">
        {rating?.rating !== undefined && <RatingMark mark={rating.rating} size={30} />}
        <span>
          <b>{rating?.text}</b> {noBreak(reason?.text ?? '')}
        </span>
      </p>
      {changes
        .filter(({ missing }) => missing === undefined)
        .map(({ text }) => (
          <p key={text}>{noBreak(text)}</p>
        ))}
    </li>
  );
};

/** The headline measures as figures that are read across a room; the table behind them is the same slide's other face. */
export function Scorecard({ figure }: { figure: ClearedFigure }) {
  return (
    <ul className="scorecard">
      {figure.table.rows.map((row) => (
        <Measure key={row.key} row={row} />
      ))}
    </ul>
  );
}
