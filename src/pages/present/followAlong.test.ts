import { describe, expect, it } from 'vitest';
import type { Deck } from '../../present/deck';
import { exemptDeck, openDeck } from '../../present/present.fixture';
import { emptyView, type View } from '../../state/view';
import { followAlong } from './followAlong';

const place = { protocol: 'https:', host: 'dashboard.example.gov.uk', pathname: '/' };
const lastFact = ({ slides: [cover] }: Deck) => (cover?.kind === 'cover' ? cover.cover.facts.at(-1) : undefined);
const quarter: View = { ...emptyView, page: 'present', period: { from: '2023-07', to: '2023-09' } };

describe('where a member follows along', () => {
  it.each([
    ['is short enough to be typed', emptyView, place, 'dashboard.example.gov.uk/#/2.1'],
    ['names the period where it is not the usual one', quarter, place, 'dashboard.example.gov.uk/#/2.1?period=2023-07..2023-09'],
    ['says http where a browser would try https', emptyView, { protocol: 'http:', host: 'intranet', pathname: '/ict/' }, 'http://intranet/ict/#/2.1'],
  ])('%s', (_, view, at, text) => {
    expect(lastFact(followAlong(openDeck, view, at))).toEqual({ label: 'Panel 2.1 on your own device', text });
  });

  it.each([
    ['a deck of Part II', exemptDeck, place],
    ['a file, which nobody else can open', openDeck, { protocol: 'file:', host: '', pathname: '/E:/meeting.html' }],
  ])('is not said on %s', (_, deck, at) => {
    expect(followAlong(deck, emptyView, at)).toBe(deck);
  });
});
