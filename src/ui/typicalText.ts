const sentence = 'the service has closed more calls than it received in every month of the year, ';

/**
 * Words of the usual letters that wrap as a text of the given length would; never seen, they only hold its room.
 *
 * @param length in characters
 */
export const typicalText = (length: number): string => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
