import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { explanationOf, type Undecided } from './incompletes';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Left out: it counts the cap of a key ("T") and the note beneath an entry of a menu as part of a control's label, and wants them in its
 * name. The words a person would speak, "Table" or "PNG picture", are the name and begin the visible text (WCAG 2.5.3).
 */
const rules = { 'label-content-name-mismatch': { enabled: false } };

/** What axe says of a page as it stands. */
export interface AxeReport {
  /** Rule, reason and elements of each violation. */
  violations: string[];
  /** What axe could not decide and nobody has explained: rule, reason, elements. */
  unexplained: string[];
  /** Elements axe could not decide on, by the key of their explanation. */
  explained: Record<string, number>;
}

interface Finding extends Undecided {
  help: string;
}

/** Runs axe without leaving the page: once loaded it serves every theme and width. */
const found = (page: Page): Promise<{ violations: Finding[]; incomplete: Finding[] }> =>
  page.evaluate(async ({ values, left }) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const results = await engine.run(document, { runOnly: { type: 'tag', values }, rules: left, resultTypes: ['violations', 'incomplete'] });
    const flat = (list: typeof results.violations): Finding[] =>
      list.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any, all, none }) => ({
          rule: id,
          help,
          reason: [...any, ...all, ...none].map(({ id: check, data }) => (data as { messageKey?: string } | null)?.messageKey ?? check).join(' '),
          target: target.join(' '),
        })),
      );
    return { violations: flat(results.violations), incomplete: flat(results.incomplete) };
  }, { values: tags, left: rules });

/** Everything axe says of a page, with what it could not decide held against the list of explanations. */
export const axeReport = async (page: Page): Promise<AxeReport> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: wrong, incomplete } = await found(page);
  const explained: Record<string, number> = {};
  const unexplained: string[] = [];
  for (const one of incomplete) {
    const key = explanationOf(one);
    if (key === undefined) unexplained.push(`${one.rule}: ${one.reason} (${one.target})`);
    else explained[key] = (explained[key] ?? 0) + 1;
  }
  return { violations: wrong.map(({ rule, help, target }) => `${rule}: ${help} (${target})`), unexplained, explained };
};

/** @returns what axe finds wrong with the page as it stands: rule, reason and the elements */
export const violations = async (page: Page): Promise<string[]> => (await axeReport(page)).violations;
