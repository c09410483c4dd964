import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Element } from '@xmldom/xmldom';
import type { Table } from '../../src/figures/table';
import { DataTable } from '../../src/ui/DataTable';
import { all, parsedXml } from './readOffice';

const hasClass = (element: Element, name: string): boolean => (element.getAttribute('class') ?? '').split(' ').includes(name);

/** Words of a cell; no-break spaces are spaces, as they are to a reader. */
const words = (cell: Element): string => {
  const quiet = all(cell, 'span').filter((span) => hasClass(span, 'cell-secondary')).map(({ textContent }) => textContent ?? '');
  const whole = cell.textContent ?? '';
  return quiet.reduce((text, one) => text.slice(0, text.length - one.length), whole).replaceAll('\u00a0', ' ').replaceAll('\u2060', '').trim();
};

/** A table as the screen prints it, its head among the rows; a cell's second line is left out. */
export const readScreen = (table: Table): string[][] => {
  const markup = renderToStaticMarkup(createElement(DataTable, { table, caption: 'Table' }));
  return all(parsedXml(markup), 'tr').map((row) => [...all(row, 'th'), ...all(row, 'td')].map(words));
};
