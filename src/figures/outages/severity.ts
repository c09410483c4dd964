import type { Outage } from '../../model/outage';
import type { KeyEntry } from '../figure';

/** What the three priorities of an outage are called. */
export const severityWords: Readonly<Record<Outage['priority'], string>> = { 1: 'Major', 2: 'Significant', 3: 'Minor' };

/** The key of the shapes. */
export const severityKey: readonly KeyEntry[] = [
  { swatch: 'severity-1', label: severityWords[1] },
  { swatch: 'severity-2', label: severityWords[2] },
  { swatch: 'severity-3', label: severityWords[3] },
];
