/** Something axe could not decide. */
export interface Undecided {
  rule: string;
  /** Why axe could not. */
  reason: string;
  /** Selector of the element. */
  target: string;
}

interface Explanation {
  rule: string;
  reason: RegExp;
  target: RegExp;
  /** Why it is no fault, and what decides it instead. */
  because: string;
}

const measured = 'The audit’s own probe measures it: the computed colour of the text against the fill beneath it.';

/** Everything axe could not decide on the product's pages; anything not on this list fails the tests. */
export const explanations: Readonly<Record<string, Explanation>> = {
  'label over a drawing': { rule: 'color-contrast', reason: /bgOverlap|imgNode|elmPartiallyObscur|nonBmp|outsideViewport|bgImage|bgGradient|pseudoContent/, target: /text|svg|tspan|mark-/, because: `A label of a chart lies over marks, and axe does not read the fill of a drawing. ${measured}` },
  'single letter': { rule: 'color-contrast', reason: /shortTextContent/, target: /./, because: `axe does not judge a text of one character, such as the letter of a month. ${measured}` },
  'ruled head': { rule: 'color-contrast', reason: /pseudoContent/, target: /headline/, because: `The rule above a headline measure is drawn beside its words, not under them. ${measured}` },
  'hatched row': { rule: 'color-contrast', reason: /bgGradient/, target: /is-part|is-total|th|td/, because: 'The row of a part period is hatched in two colours of the ground; the ink of the row is tested against both where the colours are declared.' },
  'cell at the edge': { rule: 'color-contrast', reason: /elmPartiallyObscur/, target: /th|td/, because: `A wide table scrolls within its own frame, and a head lies partly outside it. ${measured}` },
  'heads of groups': { rule: 'th-has-data-cells', reason: /./, target: /table|is-/, because: 'A row that heads a group spans the table and heads the rows beneath it; every other heading has its cells.' },
  'menu with an icon': { rule: 'color-contrast', reason: /bgOverlap|elmPartiallyObscur/, target: /^#_r_|select|input|button|label/, because: `An icon or a transparent control lies over the field, on the same ground. ${measured}` },
};

/** The key of the explanation of something incomplete; undefined where there is none. */
export const explanationOf = ({ rule, reason, target }: Undecided): string | undefined =>
  Object.entries(explanations).find(([, one]) => one.rule === rule && one.reason.test(reason) && one.target.test(target))?.[0];
