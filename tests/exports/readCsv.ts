/** Reads RFC 4180 text into rows of fields, byte order mark and guards left as they are in the cells. */
export const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const fields = /(?:,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n"]*))/gy;
  const body = text.replace(/^\ufeff/, '').replace(/\r\n$/, '');
  // Every field follows a separator; the first row is given one of its own.
  const source = `\r\n${body}`;
  for (const [whole, quoted, plain = ''] of source.matchAll(fields)) {
    if (whole.startsWith('\r\n') && rows.at(-1)?.length !== 0) rows.push([]);
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return rows;
};
