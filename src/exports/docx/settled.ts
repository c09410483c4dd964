import { strFromU8 } from 'fflate';
import { zipped } from '../zip';

/** Bookmarks of the contents counted from one: the library counts on from the document it made before. */
const recounted = (body: string): string => {
  const before = Number(/w:anchor="_Toc(\d+)"/.exec(body)?.[1] ?? 1) - 1;
  const down = (_match: string, start: string, id: string): string => `${start}${Number(id) - before}`;
  return body.replaceAll(/((?:w:anchor="|w:name=")_Toc)(\d+)/g, down).replaceAll(/(<w:bookmark(?:Start|End)(?: w:name="[^"]*")? w:id=")(\d+)/g, down);
};

/** The tab and the field of a page number, empty as the library leaves it, that end a line of the contents. */
const pageField = /<w:r><w:tab\/><\/w:r><w:r><w:fldChar w:fldCharType="begin"\/><w:instrText[^>]*>PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:fldChar w:fldCharType="end"\/><\/w:r>/g;

/** Where the field of the contents ends, in a paragraph of its own: what stands before it there goes when Word fills it. */
const contentsEnd = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

const toNumber = 'For page numbers, in Word: References, Update Table.';

/**
 * The contents as links without pages, and how to have them: where a page breaks is known to Word alone, once it has set
 * the report in the fonts of the machine it stands on.
 */
const withoutPages = (body: string): string =>
  body.replaceAll(pageField, '').replace(contentsEnd, `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t>${toNumber}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`);

/** The library's package without the clock's time, without empty page numbers, and without the marks that make Word ask before it opens. */
export const settled = ({ '[Content_Types].xml': types = new Uint8Array(), 'word/document.xml': body = new Uint8Array(), ...parts }: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipped({ '[Content_Types].xml': types, 'word/document.xml': recounted(withoutPages(strFromU8(body).replaceAll(' w:dirty="true"', ''))), ...parts });
