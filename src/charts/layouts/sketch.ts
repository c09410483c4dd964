import type { LivePlot, Mark, Paint, Scene, ScenePoint } from '../scene';
import { overlaps, textBox, type Box } from './box';
import type { TextStyle } from './textStyles';

/** A place a label may stand: its baseline point and which end of the text lies there. */
export interface Place {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end' | undefined;
}

/** How a label is drawn where it is placed. */
export interface LabelLook {
  halo?: Paint | undefined;
  fill?: Paint | undefined;
  weight?: TextStyle['weight'] | undefined;
  role?: string | undefined;
  /** Leave the label out rather than let it touch a mark. */
  onlyClear?: boolean | undefined;
}

/** A label may slide this far to stay inside the drawing when it hangs by one end. */
const slack = 4;

/**
 * A drawing in the making. Every word goes through {@link Sketch.place}, which never lets two words overlap or
 * leave the drawing: what must be read is placed first, and a label without room is left to the table.
 */
export class Sketch {
  readonly back: Mark[] = [];
  readonly data: Mark[] = [];
  readonly front: Mark[] = [];
  readonly points: ScenePoint[] = [];
  live: LivePlot | undefined;
  readonly #words: Box[] = [];
  readonly #clear: Box[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  /** Asks labels placed later to keep off a mark where they can. */
  keepClear(...boxes: Box[]): void {
    this.#clear.push(...boxes);
  }

  /** Places a label at the first free place offered, off the marks if possible; false when there is none. */
  place(text: string, style: TextStyle, places: readonly Place[], look: LabelLook = {}): boolean {
    if (text === '') return false;
    const offers = places.flatMap((place) => this.#within(text, { ...style, weight: look.weight ?? style.weight }, place));
    const unwritten = offers.filter(({ box }) => !this.#words.some((word) => overlaps(word, box)));
    const choice = unwritten.find(({ box }) => !this.#clear.some((mark) => overlaps(mark, box))) ?? (look.onlyClear === true ? undefined : unwritten[0]);
    if (choice === undefined) return false;
    this.#words.push(choice.box);
    this.front.push({ ...choice.mark, fill: look.fill ?? style.fill, halo: look.halo, role: look.role });
    return true;
  }

  /** Places a label at one point. */
  write(text: string, style: TextStyle, x: number, y: number, anchor: Place['anchor'] = 'start', look: LabelLook = {}): boolean {
    return this.place(text, style, [{ x, y, anchor }], look);
  }

  /** Places words that belong together, all of them or none. */
  writeAll(texts: readonly { text: string; x: number; y: number; anchor?: Place['anchor'] }[], style: TextStyle, look: LabelLook = {}): boolean {
    const before = { words: this.#words.length, front: this.front.length };
    const fits = texts.every(({ text, x, y, anchor }) => this.write(text, style, x, y, anchor, look));
    if (!fits) {
      this.#words.length = before.words;
      this.front.length = before.front;
    }
    return fits;
  }

  /** The finished drawing. */
  scene(): Scene {
    const { width, height, back, data, front, points, live } = this;
    return { width, height, back, data, front, points, live };
  }

  #within(text: string, style: TextStyle, { x, y, anchor = 'start' }: Place): { mark: Extract<Mark, { kind: 'text' }>; box: Box }[] {
    const mark = { kind: 'text' as const, x, y, text, size: style.size, weight: style.weight, anchor };
    const hung = textBox(mark);
    const shift = Math.max(0, -hung.left) - Math.max(0, hung.right - this.width);
    const reach = anchor === 'middle' ? (hung.right - hung.left) / 2 : slack;
    const box = { ...hung, left: hung.left + shift, right: hung.right + shift };
    const inside = box.left >= -0.01 && box.right <= this.width + 0.01 && box.top >= 0 && box.bottom <= this.height;
    if (!inside || Math.abs(shift) > reach) return [];
    return [{ mark: { ...mark, x: Math.round((x + shift) * 100) / 100, y: Math.round(y * 100) / 100 }, box }];
  }
}
