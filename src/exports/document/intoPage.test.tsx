import { expect, it } from 'vitest';
import { part } from '../part';
import { nodeOf } from './intoPage';

it('builds the elements with their attributes and words', () => {
  const node = nodeOf(part('p', { id: 'a', title: undefined }, 'one ', part('b', {}, 'two & <three>')));
  expect(node.outerHTML).toBe('<p id="a">one <b>two &amp; &lt;three&gt;</b></p>');
});

it('makes a drawing and what is in it of SVG, and what stands beside it of HTML', () => {
  const node = nodeOf(part('div', {}, part('svg', { viewBox: '0 0 1 1' }, part('g', {}, part('path', { d: 'M0 0' }))), part('p')));
  const spaces = [...node.querySelectorAll('*')].map((element) => [element.localName, element.namespaceURI?.split('/').at(-1)]);
  expect(spaces).toEqual([['svg', 'svg'], ['g', 'svg'], ['path', 'svg'], ['p', 'xhtml']]);
});
