import type { Page } from '@playwright/test';

/**
 * What is wrong with the boxes of the slide shown: words outside the slide or cut off by what holds them, and words on
 * other words, drawings' labels among them.
 */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slide = document.querySelector('main .slide');
    const stage = document.querySelector('main .stage');
    if (slide === null || stage === null) return ['no slide'];
    const frame = stage.getBoundingClientRect();
    const scale = frame.width / 1920;
    const isClipped = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none' || (element.parentElement !== null && element !== slide && isClipped(element.parentElement));
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && !isClipped(element);

    /** One box a line of text, in slide pixels, as tall as its letters: the leading above and below may be shared. */
    const boxes = [...slide.querySelectorAll('*')]
      .filter((element) => element.tagName !== 'title' && isSeen(element))
      .flatMap((element) =>
        [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
          .flatMap((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            const size = Number.parseFloat(getComputedStyle(element).fontSize) * (element instanceof SVGElement ? (element.getBoundingClientRect().height / ((element as SVGGraphicsElement).getBBox().height || 1)) : scale);
            return [...range.getClientRects()]
              .filter(({ width }) => width > 1)
              .map(({ left, right, top, bottom }) => {
                const middle = (top + bottom) / 2;
                return { words: (node.textContent ?? '').trim().slice(0, 40), left, right, top: middle - size * 0.36, bottom: middle + size * 0.36, size: size / scale };
              });
          }),
      );
    const slack = 2 * scale;
    const outside = boxes
      .filter(({ left, right, top, bottom }) => left < frame.left - slack || right > frame.right + slack || top < frame.top - slack || bottom > frame.bottom + slack)
      .map(({ words }) => `outside: ${words}`);
    const small = boxes.filter(({ size }) => size < 21.9).map(({ words, size }) => `small (${size.toFixed(1)}): ${words}`);
    const onOthers = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack)
        .map((other) => `${one.words} on ${other.words}`),
    );
    const cut = [...slide.querySelectorAll('.slide-paged, .slide-folio, .slide-foot')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 || (element.matches('.slide-paged') && element.scrollHeight > element.clientHeight + 1))
      .map((element) => `cut: ${element.className}`);
    return [...new Set([...outside, ...small, ...onOthers, ...cut])];
  });
