import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A run of text on a sheet. Points; y grows upwards; from the baseline to the height of a capital. */
export interface Run {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** A node of the tagged structure of a sheet. */
export interface Tag {
  role: string;
  alt: string;
}

/** One printed sheet: what a reader reads on it, where it stands, and what a screen reader is told it is. */
export interface Sheet {
  width: number;
  height: number;
  text: string;
  runs: Run[];
  tags: Tag[];
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** Height of a capital in ems. */
const capital = 0.65;

const tagsOf = ({ role, alt = '', children = [] }: Node): Tag[] => [...(role === undefined ? [] : [{ role, alt }]), ...children.flatMap(tagsOf)];

/** A printed file: its sheets, and what it says of itself. */
export interface Printed {
  sheets: Sheet[];
  title: string;
  language: string;
  isTagged: boolean;
  /** Bookmarks of every level, in order. */
  bookmarks: string[];
}

const sheetsOf = (pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Sheet[]> =>
  Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index): Promise<Sheet> => {
      const sheet = await pdf.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const texts = items.filter((item) => 'str' in item);
      const { width, height } = sheet.getViewport({ scale: 1 });
      return {
        width,
        height,
        text: texts
          .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
          .join('')
          .replace(/\s+/g, ' '),
        runs: texts
          .filter(({ str }) => str.trim() !== '')
          .map((item) => {
            const [, , , size, left, bottom] = item.transform as [number, number, number, number, number, number];
            return { text: item.str.replace(/\s+/g, ' ').trim(), left, right: left + item.width, bottom, top: bottom + capital * size };
          }),
        tags: tagsOf((await sheet.getStructTree()) as Node),
      };
    }),
  );

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const bookmarkTitles = ({ title, items }: Bookmark): string[] => [title, ...items.flatMap(bookmarkTitles)];

/** Prints the page on the paper its style sheet asks for, as a file. */
export const printedFile = async (page: Page): Promise<Printed> => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const marked = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const bookmarks = ((await pdf.getOutline()) as Bookmark[] | null) ?? [];
  return { sheets: await sheetsOf(pdf), title: info.Title ?? '', language: info.Language ?? '', isTagged: marked?.Marked === true, bookmarks: bookmarks.flatMap(bookmarkTitles) };
};

/** Prints the page on the paper its style sheet asks for. */
export const printed = async (page: Page): Promise<Sheet[]> => (await printedFile(page)).sheets;

/** Runs that lie on others, in words. A label's halo is the same words on the same spot and lies on nothing. */
export const overprints = ({ runs }: Sheet): string[] =>
  runs.flatMap((a, index) =>
    runs
      .slice(index + 1)
      .filter((b) => a.text !== b.text && a.left < b.right - 1 && b.left < a.right - 1 && a.bottom < b.top - 1 && b.bottom < a.top - 1)
      .map((b) => `“${a.text}” lies on “${b.text}”`),
  );

/** Runs that leave the printed width of a sheet or its height. The margin at the sides is 16 mm. */
export const strays = ({ runs, width, height }: Sheet): string[] =>
  runs.filter(({ left, right, bottom, top }) => left < 44 || right > width - 44 || bottom < 10 || top > height - 10).map(({ text }) => text);
