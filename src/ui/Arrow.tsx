const paths = {
  up: 'M5 1L9.4 9H.6Z',
  down: 'M5 9L.6 1H9.4Z',
  level: 'M.5 3.6h9v2.8h-9z',
} as const;

const words = { up: 'Up', down: 'Down', level: 'No change:' } as const;

export interface ArrowProps {
  direction: keyof typeof paths;
}

/** The mark of a change: a triangle up or down, or a bar for none; read out as a word. */
export function Arrow({ direction }: ArrowProps) {
  return (
    <>
      <svg className="arrow" width={9} height={9} viewBox="0 0 10 10" aria-hidden="true">
        <path d={paths[direction]} />
      </svg>
      <span className="visually-hidden">{words[direction]} </span>
    </>
  );
}
