import { expect, it } from 'vitest';
import { part, partXml } from './part';

it('writes an element with what is in it, in order', () => {
  expect(partXml(part('g', { id: 'a' }, 'one ', part('tspan', {}, 'two'), ' three'))).toBe('<g id="a">one <tspan>two</tspan> three</g>');
});

it('closes an element without content and leaves out what is undefined', () => {
  expect(partXml(part('rect', { x: 0, fill: undefined }))).toBe('<rect x="0"/>');
});

it('escapes text and attributes', () => {
  expect(partXml(part('text', { 'aria-label': 'A "B"' }, 'A & B <C>'))).toBe('<text aria-label="A &quot;B&quot;">A &amp; B &lt;C&gt;</text>');
});
