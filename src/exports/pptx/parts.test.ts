import { describe, expect, it } from 'vitest';
import { packageOf, relativePath } from './parts';

describe('a path seen from another part', () => {
  it.each([
    ['ppt/slides/slide1.xml', 'ppt/charts/chart1.xml', '../charts/chart1.xml'],
    ['ppt/presentation.xml', 'ppt/slides/slide1.xml', 'slides/slide1.xml'],
    ['', 'ppt/presentation.xml', 'ppt/presentation.xml'],
    ['ppt/theme/a.xml', 'ppt/theme/b.xml', 'b.xml'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected);
  });
});

describe('a package', () => {
  const files = packageOf(
    [
      { path: 'ppt/slides/slide1.xml', type: 'slide', body: '<a/>', relations: [{ id: 'rId1', type: 'workbook', target: 'ppt/embeddings/book.xlsx' }] },
      { path: 'ppt/embeddings/book.xlsx', type: 'workbookFile', body: Uint8Array.from([80, 75]) },
    ],
    [{ id: 'rId1', type: 'slide', target: 'ppt/slides/slide1.xml' }],
  );

  it('begins with its content types, each part of XML by name and others by their ending', () => {
    const [[first, types]] = Object.entries(files) as [[string, string]];
    expect(first).toBe('[Content_Types].xml');
    expect(types).toContain('<Override PartName="/ppt/slides/slide1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/>');
    expect(types).toContain('<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>');
    expect(types.match(/<Override/g)).toHaveLength(1);
  });

  it('puts a part’s relationships beside it', () => {
    expect(Object.keys(files)).toEqual(['[Content_Types].xml', '_rels/.rels', 'ppt/slides/slide1.xml', 'ppt/slides/_rels/slide1.xml.rels', 'ppt/embeddings/book.xlsx']);
    expect(files['ppt/slides/_rels/slide1.xml.rels']).toContain('Target="../embeddings/book.xlsx"');
  });
});
