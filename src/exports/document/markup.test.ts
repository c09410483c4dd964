import { expect, it } from 'vitest';
import { part } from '../part';
import { markup } from './markup';

it('closes what has no content by a tag of its own, as HTML wants it', () => {
  expect(markup(part('p', { class: 'empty' }))).toBe('<p class="empty"></p>');
});

it('closes what cannot have content within its tag, as XML wants it', () => {
  expect(markup(part('colgroup', {}, part('col', { width: 20 })))).toBe('<colgroup><col width="20"/></colgroup>');
});

it('escapes text and attributes, and leaves out what is undefined', () => {
  expect(markup(part('td', { class: undefined, title: 'a "b"' }, 'A & B <C>', part('small', {}, 'd')))).toBe('<td title="a &quot;b&quot;">A &amp; B &lt;C&gt;<small>d</small></td>');
});
