/** Where keys are words, or belong to a chart. */
const takesKeys = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=application], dialog';

/** Whether a key asks for "Go to panel": the solidus by itself, not while something is being written. */
export const opensPanels = ({ key, altKey, ctrlKey, metaKey, target, defaultPrevented }: KeyboardEvent): boolean =>
  key === '/' && !(altKey || ctrlKey || metaKey || defaultPrevented) && !(target instanceof Element && target.closest(takesKeys) !== null);
