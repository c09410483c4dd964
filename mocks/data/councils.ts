/** Codes of the two councils, in the order the partnership keeps. */
export const first = 'SBC';
export const second = 'EHDC';
export const both = [first, second];
