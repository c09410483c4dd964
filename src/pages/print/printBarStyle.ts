/** Style of the bar above the sheets. It comes with them: nothing of the print view is in the style of the first screen. */
export const printBarStyle = `
.print-bar{display:flex;flex-wrap:wrap;align-items:center;gap:12px 24px;max-width:1122px;margin:0 auto 24px;padding:16px 0;border-bottom:2px solid var(--rule-strong)}
.print-bar .print-bar-end{display:flex;flex-wrap:wrap;align-items:center;gap:12px 16px;margin-left:auto;font-size:var(--fs-note);line-height:var(--lh-note)}
.print-bar .print-bar-note{flex-basis:100%;max-width:46rem;font-size:var(--fs-note);line-height:var(--lh-note);color:var(--ink-2)}
@media screen{main:has(> .print-bar){max-width:none;padding-inline:min(24px,4vw)}}
@media print{.print-bar,.demonstration-bar,.exempt-bar{display:none}}
`;
