/** Outlines on a 16 by 16 grid, drawn with a 1.6 pixel line. */
const paths = {
  add: 'M8 3v10M3 8h10',
  check: 'M3 8.4l3.2 3.2L13 4.6',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 4.8V8l2.2 1.6',
  down: 'M4 6.2l4 4 4-4',
  export: 'M8 10V2M4.8 5L8 1.8 11.2 5M2.5 9.5v4h11v-4',
  grip: 'M5.5 3.2v.01M10.5 3.2v.01M5.5 8v.01M10.5 8v.01M5.5 12.8v.01M10.5 12.8v.01',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.3v4M8 4.6v.01',
  link: 'M6.8 9.2l2.4-2.4M7.4 4.6l1.3-1.3a2.7 2.7 0 0 1 3.9 3.9l-1.4 1.4M8.6 11.4l-1.3 1.3a2.7 2.7 0 0 1-3.9-3.9l1.4-1.4',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  pack: 'M3 2.2h7l3 3v8.6H3zM10 2.2v3h3M5.4 8.2h5.2M5.4 10.8h5.2',
  remove: 'M4 4l8 8M12 4l-8 8',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3.2H9.8',
  screen: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3L14 14',
  theme: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 2v12M10.5 3v10M13 5v6',
  unlock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 4.9-.7',
  up: 'M4 10l4-4 4 4',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
  /** Width and height in pixels; 16 when left out. */
  size?: number | undefined;
}

/** A small outline beside a word. Says nothing by itself, so it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
