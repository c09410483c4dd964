/** True in Firefox, whose PDFs have no tags: a screen reader finds no headings, tables or alternatives in them. Told by a property only it knows. */
export const printsWithoutTags = (): boolean => CSS.supports('-moz-orient', 'inline');
