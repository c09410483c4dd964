import type { ReactElement } from 'react';
import { ratingPaths } from '../ui/ratingPaths';
import type { Painter } from './paint';
import type { Ink, Mark } from './scene';

type TextMark = Extract<Mark, { kind: 'text' }>;
type RatingMark = Extract<Mark, { kind: 'rating' }>;

/** Pixels of paper around a label that crosses a line. */
const haloWidth = 4;

const className = (role: string | undefined): string | undefined => (role === undefined ? undefined : `mark-${role}`);

const inkProps = (ink: Ink, paint: Painter) => ({
  className: className(ink.role),
  fill: paint(ink.fill ?? 'none'),
  stroke: ink.stroke === undefined ? undefined : paint(ink.stroke),
  strokeWidth: ink.strokeWidth,
  strokeDasharray: ink.dash,
  strokeLinecap: ink.cap,
  strokeLinejoin: ink.cap === 'round' ? ('round' as const) : undefined,
});

const textElement = (mark: TextMark, key: number, paint: Painter): ReactElement => (
  <text
    key={key}
    className={className(mark.role)}
    x={mark.x}
    y={mark.y}
    fontSize={mark.size}
    fontWeight={mark.weight}
    textAnchor={mark.anchor === 'start' ? undefined : mark.anchor}
    fill={paint(mark.fill ?? 'ink-2')}
    {...(mark.halo && { paintOrder: 'stroke', stroke: paint(mark.halo), strokeWidth: haloWidth, strokeLinejoin: 'round' })}
  >
    {mark.text}
  </text>
);

const ratingElement = (mark: RatingMark, key: number, paint: Painter): ReactElement => (
  <g
    key={key}
    className={className(mark.role)}
    transform={`translate(${mark.x} ${mark.y}) scale(${mark.size / 16})`}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {ratingPaths[mark.rating].map((part) => (
      <path
        key={part.d}
        d={part.d}
        fill={paint(part.fill ?? 'none')}
        stroke={part.stroke && paint(part.stroke)}
        strokeWidth={part.strokeWidth}
      />
    ))}
  </g>
);

const markElement = (mark: Mark, key: number, paint: Painter): ReactElement => {
  switch (mark.kind) {
    case 'rect':
      return <rect key={key} x={mark.x} y={mark.y} width={mark.width} height={mark.height} {...inkProps(mark, paint)} />;
    case 'line':
      return <line key={key} x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} {...inkProps(mark, paint)} />;
    case 'path':
      return <path key={key} d={mark.d} {...inkProps(mark, paint)} />;
    case 'circle':
      return <circle key={key} cx={mark.cx} cy={mark.cy} r={mark.r} {...inkProps(mark, paint)} />;
    case 'text':
      return textElement(mark, key, paint);
    case 'rating':
      return ratingElement(mark, key, paint);
  }
};

/**
 * Marks as SVG elements. A plain function and not a component: a chart has hundreds of marks, and each
 * component would cost React a fibre of its own. `role` becomes the class `mark-<role>`.
 */
export const markElements = (marks: readonly Mark[], paint: Painter): ReactElement[] =>
  marks.map((mark, index) => markElement(mark, index, paint));
