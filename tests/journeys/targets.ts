import type { Page } from '@playwright/test';

/** What can be pressed and is smaller than so many pixels either way; links within a sentence are as tall as their line. */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.locator('a[href], button:enabled, input, select, textarea, summary').evaluateAll(
    (controls, needed) =>
      controls
        .filter((control) => control.checkVisibility({ checkVisibilityCSS: true }) && control.closest('.visually-hidden') === null)
        .filter((control) => getComputedStyle(control).display !== 'inline' || control.closest('p, li, td, dd') === null)
        .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.top > -50 && (box.width < needed - 0.5 || box.height < needed - 0.5))
        .map(({ control, box }) => `${Math.round(box.width)} by ${Math.round(box.height)}: ${control.tagName} ${(control.getAttribute('aria-label') ?? control.textContent).slice(0, 40)}`),
    least,
  );
