import type { Mark, Scene } from '../scene';

/* Reading a drawing in tests: what it says and where its marks stand. */

type Of<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

/** Every mark, in the order painted. */
export const marksOf = ({ back, data, front }: Scene): Mark[] => [...back, ...data, ...front];

/** Marks of one kind with a role. */
export const withRole = <Kind extends Mark['kind']>(scene: Scene, kind: Kind, role: string): Of<Kind>[] =>
  marksOf(scene).filter((mark): mark is Of<Kind> => mark.kind === kind && mark.role === role);

/** Every word of the drawing, in the order written. */
export const textsOf = (scene: Scene): string[] => marksOf(scene).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

/** Where a label stands; fails when it is not drawn. */
export const labelled = (scene: Scene, text: string): Of<'text'> => {
  const label = marksOf(scene).find((mark): mark is Of<'text'> => mark.kind === 'text' && mark.text === text);
  if (label === undefined) throw new Error(`No label "${text}" among: ${textsOf(scene).join(' | ')}`);
  return label;
};

/** Rating marks, in the order drawn. */
export const ratingsOf = (scene: Scene): string[] => marksOf(scene).flatMap((mark) => (mark.kind === 'rating' ? [mark.rating] : []));
