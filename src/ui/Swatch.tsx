import type { ReactElement } from 'react';
import type { KeyEntry } from '../figures/figure';
import { RatingMark } from './RatingMark';
import { swatchMarks, type SwatchMark, type SwatchToken } from './swatchMarks';

const colour = (token: SwatchToken): string => (token === 'none' ? 'none' : `var(--${token})`);

const element = (mark: SwatchMark, key: number): ReactElement => {
  const ink = { fill: colour(mark.fill ?? 'none'), stroke: mark.stroke && colour(mark.stroke), strokeWidth: mark.strokeWidth, strokeDasharray: mark.dash };
  switch (mark.kind) {
    case 'rect':
      return <rect key={key} x={mark.x} y={mark.y} width={mark.width} height={mark.height} {...ink} />;
    case 'circle':
      return <circle key={key} cx={mark.cx} cy={mark.cy} r={mark.r} {...ink} />;
    case 'path':
      return <path key={key} d={mark.d} {...ink} />;
  }
};

/** The mark of a key entry or of a series in the reading line. Decorative: the words beside it say what it is. */
export function Swatch({ name }: { name: KeyEntry['swatch'] }) {
  if (name === 'green' || name === 'amber' || name === 'red') return <RatingMark mark={name} size={14} />;
  return (
    <svg className="swatch" width={14} height={14} viewBox="0 0 14 14" aria-hidden>
      {swatchMarks[name].map(element)}
    </svg>
  );
}
