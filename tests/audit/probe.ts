import type { Page } from '@playwright/test';

/** What the probe of a page found: how much was looked at, and what falls short. */
export interface Probe {
  texts: number;
  marks: number;
  targets: number;
  contrast: string[];
  faint: string[];
  hues: string[];
  small: string[];
  cut: string[];
  structure: string[];
  moving: string[];
}

/**
 * Looks at the page as it is drawn: contrast of computed text (4.5, large 3) and marks (3) with what lies beneath,
 * series told apart by lightness, dash, outline or hatch, targets of 24 pixels, words cut off, headings, movement.
 */
export const probe = (page: Page): Promise<Probe> =>
  page.evaluate(() => {
    type Colour = [number, number, number, number];
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
    const known = new Map<string, Colour>();
    const colour = (text: string): Colour => {
      const kept = known.get(text);
      if (kept) return kept;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = 'rgba(0,0,0,0)';
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const made: Colour = [r, g, b, a / 255];
      known.set(text, made);
      return made;
    };
    const light = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): Colour => {
      for (let at = element; at !== null; at = at.parentElement) {
        const ground = colour(getComputedStyle(at).backgroundColor);
        if (ground[3] > 0.9) return ground;
      }
      return colour(getComputedStyle(document.documentElement).backgroundColor);
    };
    /** The fill that lies under the middle of a label of a drawing. */
    const under = (text: SVGElement): Colour => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const style = getComputedStyle(text);
      if (style.paintOrder.startsWith('stroke') && style.stroke !== 'none') return colour(style.stroke);
      for (const element of document.elementsFromPoint(x + width / 2, y + height / 2)) {
        if (!(element instanceof SVGGeometryElement) || !text.ownerSVGElement?.contains(element)) continue;
        const { fill } = getComputedStyle(element);
        if (fill !== 'none' && !fill.startsWith('url') && colour(fill)[3] > 0.9) return colour(fill);
      }
      return behind(text.ownerSVGElement);
    };
    const hidden = '.visually-hidden, [inert]';
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && element.closest(hidden) === null && getComputedStyle(element).clipPath === 'none' && element.getBoundingClientRect().width > 1;
    const longest = 40;
    const said = (element: Element): string => `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, longest)}”`;

    const result: Probe = { texts: 0, marks: 0, targets: 0, contrast: [], faint: [], hues: [], small: [], cut: [], structure: [], moving: [] };

    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
      const isDrawn = element instanceof SVGTextElement;
      if (!own || !isSeen(element) || element.closest('option, title, :disabled, [aria-disabled=true]') !== null) continue;
      const style = getComputedStyle(element);
      const ink = colour(isDrawn ? style.fill : style.color);
      if (ink[3] < 0.1) continue;
      const ground = isDrawn ? under(element) : behind(element);
      const size = Number.parseFloat(style.fontSize);
      const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      result.texts += 1;
      const ratio = contrast(ink, ground);
      if (ratio < needed - 0.005) result.contrast.push(`${ratio.toFixed(2)} ${said(element)}`);
      if (!isDrawn && style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1) result.cut.push(said(element));
    }

    // Gridlines, bands and washes carry no meaning; a ghost, a step and a withheld place are outlined.
    const decoration = /--(grid|band|wash|wash-2|rule|paper|ghost-fill)\b/;
    for (const drawing of document.querySelectorAll('svg.chart, .spark svg, .rating-mark, .swatch')) {
      if (!isSeen(drawing)) continue;
      const ground = behind(drawing);
      let mark = ground;
      const series = new Map<string, { signature: string; lightness: number }>();
      for (const shape of drawing.querySelectorAll<SVGGeometryElement>('rect, line, path, circle')) {
        const paint = `${shape.getAttribute('fill') ?? ''} ${shape.getAttribute('stroke') ?? ''}`;
        if (shape.closest('pattern, defs') !== null || !/--/.test(paint) || !isSeen(shape)) continue;
        const style = getComputedStyle(shape);
        const inks = [style.fill, style.stroke].filter((one) => one !== 'none' && !one.startsWith('url')).map(colour).filter(([, , , alpha]) => alpha > 0.3);
        if (inks.length === 0) continue;
        if (decoration.test(paint) && !/--(ghost-line|sbc|ehdc|both|step|rag|target)/.test(paint)) continue;
        result.marks += 1;
        // The sign within a rating mark is seen against the mark; any other against the page.
        const beneath = paint.includes('--rag-on') ? mark : ground;
        if (style.fill !== 'none' && inks[0]) mark = inks[0];
        const best = Math.max(...inks.map((ink) => contrast(ink, beneath)));
        if (best < 2.995) result.faint.push(`${best.toFixed(2)} ${shape.tagName} ${paint} in ${drawing.getAttribute('class') ?? ''}`);
        const token = /--(sbc|ehdc|cat-\d|step-\d|ghost-line)\b/.exec(paint)?.[1];
        if (token === undefined || !drawing.classList.contains('chart') || drawing.closest('[aria-hidden=true]') !== null) continue;
        const fill = style.fill === 'none' ? 'hollow' : style.fill.startsWith('url') ? 'hatch' : 'solid';
        const main = colour(fill === 'solid' ? style.fill : style.stroke);
        series.set(`${token} ${shape.tagName}`, { signature: `${shape.tagName} ${fill} ${style.strokeDasharray} ${shape.getAttribute('class') ?? ''}`, lightness: light(main) * Number(style.fillOpacity) + light(ground) * (1 - Number(style.fillOpacity)) });
      }
      const kinds = [...series];
      for (const [i, [name, one]] of kinds.entries())
        for (const [other, two] of kinds.slice(i + 1)) {
          if (name.split(' ')[0] === other.split(' ')[0] || one.signature !== two.signature) continue;
          const ratio = (Math.max(one.lightness, two.lightness) + 0.05) / (Math.min(one.lightness, two.lightness) + 0.05);
          if (ratio < 1.25) result.hues.push(`${name} and ${other}: ${ratio.toFixed(2)}`);
        }
    }

    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=option]')) {
      if (!isSeen(control) || (control as HTMLButtonElement).disabled) continue;
      // A link within a sentence is as tall as its line (2.5.8, inline).
      const display = getComputedStyle(control).display;
      if (display === 'inline' && control.closest('p, li, td, dd') !== null) continue;
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      result.targets += 1;
      if (box.width < 23.5 || box.height < 23.5) result.small.push(`${Math.round(box.width)} by ${Math.round(box.height)} ${said(control)}`);
    }

    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName[1]));
    if (levels.filter((level) => level === 1).length !== 1) result.structure.push(`${levels.filter((level) => level === 1).length} first headings`);
    for (const [i, level] of levels.entries()) if (level > (levels[i - 1] ?? 0) + 1) result.structure.push(`heading ${level} after ${levels[i - 1] ?? 0}`);
    if (document.documentElement.lang !== 'en-GB') result.structure.push('no language');
    if (document.querySelectorAll('main').length !== 1) result.structure.push('not one main');
    if (document.title === '') result.structure.push('no title');
    result.moving = document.getAnimations().filter(({ playState }) => playState === 'running').map((one) => said((one.effect as KeyframeEffect).target!));
    return result;
  });
