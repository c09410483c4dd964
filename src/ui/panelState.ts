/** What a panel can be in. It keeps its number, place and size in every one. */
export type PanelState =
  | { kind: 'ready' }
  /** Months are still to come: the figure itself says which are held. */
  | { kind: 'part-period' }
  /** First load. Shown after 300 ms; the finding is replaced by the title and the tools are off. */
  | { kind: 'loading'; /** It has gone on for three seconds. */ late?: boolean | undefined }
  /** A nil return: noughts are drawn, and who confirmed them is said. */
  | { kind: 'empty'; text: string }
  /** Past its refresh date: "These figures are 35 days old." and why. */
  | { kind: 'stale'; strong: string; text?: string | undefined }
  /** The latest load failed; figures received before are shown. */
  | { kind: 'failed-with-figures'; strong: string; text: string; reference?: string | undefined; onRetry: () => void }
  /** Nothing to show. Without `onRetry` trying again would not help. */
  | { kind: 'failed'; strong: string; text: string; reference?: string | undefined; onRetry?: (() => void) | undefined }
  /** Exempt, and the reader is not entitled to it. */
  | { kind: 'withheld'; paragraphs: readonly string[] };

/** True where there are figures, so that a finding, a chart and a table can be shown. */
export const hasFigures = (state: PanelState): boolean => state.kind !== 'loading' && state.kind !== 'failed' && state.kind !== 'withheld';
