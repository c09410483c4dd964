/** Id of a panel's heading, by its number, to label what stands in the panel. */
export const panelHeadingId = (number: string): string => `panel-${number.replace('.', '-')}-heading`;
