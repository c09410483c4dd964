import type { Mark, Scene } from '../charts/scene';
import { partXml } from './part';
import { hatchPart, markPart, sceneParts } from './sceneParts';

/** Marks as SVG elements in text. */
export const marksXml = (marks: readonly Mark[]): string => marks.map(markPart).map(partXml).join('');

/** A scene's marks in the order they are painted, as text. */
export const sceneXml = (scene: Scene): string => sceneParts(scene).map(partXml).join('');

/** The hatch patterns that marks refer to, once a picture. */
export const hatchDefinitions = (): string => partXml(hatchPart());
