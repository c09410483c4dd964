import type { Mark } from './rating';

/** Words of the ratings. */
export const markWords: Record<Mark, string> = { green: 'Green', amber: 'Amber', red: 'Red', 'not-rated': 'Not rated' };

const ink = { fill: 'none', strokeLinecap: 'round' } as const;

const paths: Record<Mark, React.ReactElement> = {
  green: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="var(--rag-g)" />
      <path d="M4.6 8.3l2.3 2.4 4.5-5" {...ink} stroke="var(--rag-on)" strokeWidth="2" />
    </>
  ),
  amber: (
    <>
      <path d="M8 .6L15.8 14.9H.2Z" fill="var(--rag-a)" />
      <path d="M8 5.4v4.4" {...ink} stroke="var(--rag-on)" strokeWidth="2" />
      <circle cx="8" cy="12.3" r="1.15" fill="var(--rag-on)" />
    </>
  ),
  red: (
    <>
      <path d="M.8.8h14.4v14.4H.8Z" fill="var(--rag-r)" />
      <path d="M4.7 4.7l6.6 6.6M11.3 4.7l-6.6 6.6" {...ink} stroke="var(--rag-on)" strokeWidth="2" />
    </>
  ),
  'not-rated': (
    <>
      <circle cx="8" cy="8" r="6.6" {...ink} stroke="var(--rag-n)" strokeWidth="1.6" />
      <path d="M5 8h6" {...ink} stroke="var(--rag-n)" strokeWidth="1.8" />
    </>
  ),
};

/** A rating by its shape. */
export const ratingMark = (mark: Mark) => (
  <svg className="rating-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden>
    {paths[mark]}
  </svg>
);

/** Up, down or level. */
export const arrow = (difference: number) => (
  <svg className="arrow" width="9" height="9" viewBox="0 0 10 10" aria-hidden>
    <path d={difference > 0 ? 'M5 1L9.4 9H.6Z' : difference < 0 ? 'M5 9L.6 1H9.4Z' : 'M.5 3.6h9v2.8h-9z'} />
  </svg>
);

/** What opens: the arrow of menus. */
export const opener = (
  <svg className="icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden>
    <path d="M4 6.2l4 4 4-4" />
  </svg>
);

/** A mark of a key. */
export const swatch = (d: string, fill: string, stroke?: string) => (
  <svg className="swatch" width="14" height="14" viewBox="0 0 14 14" aria-hidden>
    <path d={d} fill={fill} stroke={stroke} strokeWidth="1.5" />
  </svg>
);
