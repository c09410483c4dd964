import type { ReactNode } from 'react';
import type { KeyEntry } from '../figures/figure';
import { RatingMark } from './RatingMark';

type SwatchName = KeyEntry['swatch'];

const outlined = { fill: 'var(--paper)', strokeWidth: 1.5 };
const arrow = <path d="M1 7h11M9 3.5L12.6 7 9 10.5" fill="none" stroke="var(--ink-3)" strokeWidth={1.25} />;
const solidDiamond = <path d="M7 0l7 7-7 7-7-7z" fill="var(--ink)" />;
const hollowDiamond = <path d="M7 2l5 5-5 5-5-5z" {...outlined} stroke="var(--ink-3)" />;

/** Each swatch has the shape of the mark it stands for, on a grid of 14 by 14. */
const drawings: Readonly<Record<Exclude<SwatchName, 'green' | 'amber' | 'red'>, ReactNode>> = {
  sbc: <rect x={1} y={1} width={12} height={12} fill="var(--sbc)" />,
  ehdc: <circle cx={7} cy={7} r={6} fill="var(--ehdc)" />,
  both: <path d="M0 7h14" stroke="var(--both)" strokeWidth={2.75} />,
  ghost: <rect x={1} y={2} width={12} height={10} fill="var(--ghost-fill)" stroke="var(--ghost-line)" />,
  'severity-1': solidDiamond,
  'severity-2': <rect x={1.5} y={1.5} width={11} height={11} fill="var(--axis)" />,
  'severity-3': <circle cx={7} cy={7} r={4.5} {...outlined} stroke="var(--ink-2)" />,
  now: <circle cx={7} cy={7} r={6} fill="var(--both)" />,
  before: <circle cx={7} cy={7} r={4.5} fill="var(--paper)" stroke="var(--ghost-line)" strokeWidth={1.75} />,
  p90: <path d="M7 1v12" stroke="var(--both)" strokeWidth={3} />,
  baseline: hollowDiamond,
  forecast: solidDiamond,
  elapsed: <rect y={2} width={14} height={10} fill="var(--ink-3)" />,
  'to-go': <rect x={1} y={2.5} width={12} height={9} fill="var(--paper)" stroke="var(--ink-3)" strokeWidth={1.25} />,
  requested: <rect x={2} y={2} width={10} height={10} fill="var(--paper)" stroke="var(--axis)" />,
  'step-up': <rect x={1.5} y={2} width={11} height={10} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.75} />,
  'step-down': <rect x={1} y={2} width={12} height={10} fill="var(--ink)" />,
  range: (
    <>
      <rect y={2} width={14} height={10} fill="var(--band)" />
      <path d="M0 2h14M0 12h14" stroke="var(--band-line)" strokeDasharray="2 3" />
    </>
  ),
  slip: arrow,
  due: solidDiamond,
  'due-complete': hollowDiamond,
  'due-later': arrow,
  part: <circle cx={7} cy={7} r={4.5} fill="var(--paper)" stroke="var(--both)" strokeWidth={2.25} />,
  target: <path d="M0 7h14" stroke="var(--target)" strokeWidth={1.5} strokeDasharray="5 3" />,
  missing: (
    <>
      <path d="M2 9l7-7M5 12l7-7M2 12.5L12.5 2" stroke="var(--axis)" strokeWidth={1.25} />
      <rect x={1} y={1} width={12} height={12} fill="none" stroke="var(--axis)" strokeWidth={1.5} strokeDasharray="4 3" />
    </>
  ),
};

/** The mark of a key entry or of a series in the reading line. Decorative: the words beside it say what it is. */
export function Swatch({ name }: { name: SwatchName }) {
  if (name === 'green' || name === 'amber' || name === 'red') return <RatingMark mark={name} size={14} />;
  return (
    <svg className="swatch" width={14} height={14} viewBox="0 0 14 14" aria-hidden>
      {drawings[name]}
    </svg>
  );
}
