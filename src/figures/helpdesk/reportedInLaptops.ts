/** Measures of `calls.reported` that the table of laptops (panel 2.5) prints. */
export const reportedInLaptops: readonly string[] = ['laptops-in-circulation', 'calls-a-year'];
