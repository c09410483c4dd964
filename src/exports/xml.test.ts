import { expect, it } from 'vitest';
import { element, escaped } from './xml';

it('escapes what XML reads as its own, and leaves out what it cannot hold', () => {
  expect(escaped('A & B <C> "D"')).toBe('A &amp; B &lt;C&gt; &quot;D&quot;');
  expect(escaped('a\u0000b\ud800c\u{1f4c8}')).toBe('abc\u{1f4c8}');
});

it('writes an element with the attributes it has', () => {
  expect(element('rect', { x: 0, fill: undefined, id: 'a"b' })).toBe('<rect x="0" id="a&quot;b"/>');
  expect(element('g', {}, '<a/>')).toBe('<g><a/></g>');
});
