import { strFromU8 } from 'fflate';
import { zipped } from '../zip';

/** Bookmarks of the contents counted from one: the library counts on from the document it made before. */
const recounted = (body: string): string => {
  const before = Number(/w:anchor="_Toc(\d+)"/.exec(body)?.[1] ?? 1) - 1;
  const down = (_match: string, start: string, id: string): string => `${start}${Number(id) - before}`;
  return body.replaceAll(/((?:w:anchor="|w:name="|PAGEREF )_Toc)(\d+)/g, down).replaceAll(/(<w:bookmark(?:Start|End)(?: w:name="[^"]*")? w:id=")(\d+)/g, down);
};

/** The library's package without the clock's time, and without the marks on page numbers that make Word ask before it opens. */
export const settled = ({ '[Content_Types].xml': types = new Uint8Array(), 'word/document.xml': body = new Uint8Array(), ...parts }: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipped({ '[Content_Types].xml': types, 'word/document.xml': recounted(strFromU8(body)).replaceAll(' w:dirty="true"', ''), ...parts });
