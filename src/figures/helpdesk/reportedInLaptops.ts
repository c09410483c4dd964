// Apart from the panel, so that the columns of calls do not bring its code to the Overview.

/** Names of the reported figures that the table of laptops (panel 2.5) prints. */
export const laptopsMeasure = 'laptops-in-circulation';
export const callsAYearMeasure = 'calls-a-year';

/** Both of them: the notes of other panels leave them out. */
export const reportedInLaptops: readonly string[] = [laptopsMeasure, callsAYearMeasure];
