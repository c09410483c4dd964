import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../state/packPlan';
import { emptyView, parseView, printView, type View } from '../../state/view';
import { planOf } from './planOf';
import { handoutView, pageAfter, presentView } from './presentLink';

const device = { ...emptyPlan, panels: ['4.1', '2.3'], startPage: 25 };

describe('what is presented', () => {
  it.each([
    ['the pack of the address', { pack: 'take=2.3,1.1&item=7', of: '' }, ['1', '2.3', '1.1']],
    ['the page it names, although this device has a pack', { pack: '', of: 'actions' }, ['1', '5.1', '5.2', '5.3']],
    ['the pack of this device', { pack: '', of: '' }, ['1', '4.1', '2.3']],
    ['the Overview where a page has no panels', { pack: '', of: 'accessibility' }, ['1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6']],
    ['the scorecard once, wherever it was chosen', { pack: 'take=2.3,1', of: '' }, ['1', '2.3']],
  ])('%s', (_, presenting, panels) => {
    expect(planOf(presenting, device).panels).toEqual(panels);
  });

  it('is the Overview where nothing was chosen anywhere', () => {
    expect(planOf({ pack: '', of: '' }, emptyPlan).panels.slice(0, 3)).toEqual(['1', '1.1', '1.2']);
  });

  it('keeps the meeting that the link names', () => {
    expect(planOf({ pack: 'take=2.3&meeting=Scrutiny&item=4', of: '' }, device).meeting).toEqual({ title: 'Scrutiny', date: '', item: '4' });
  });
});

describe('the address that Present opens', () => {
  const helpdesk: View = { ...emptyView, page: 'helpdesk', period: { from: '2023-07', to: '2023-09' }, flipped: ['2.1'] };

  it('names the page looked at while the pack is empty', () => {
    expect(printView(presentView(helpdesk, emptyPlan))).toBe('#/present?period=2023-07..2023-09&of=helpdesk');
  });

  it('carries the pack once there is one, so that a link shows the same slides elsewhere', () => {
    expect(printView(presentView(helpdesk, device))).toBe('#/present?period=2023-07..2023-09&take=4.1,2.3&first=25');
  });

  it.each([
    ['#/present?of=projects', 'projects'],
    ['#/present?take=2.3', 'pack'],
    ['#/present', 'overview'],
  ] as const)('%s ends on the page %s', (address, page) => {
    expect(pageAfter(parseView(address))).toBe(page);
  });
});

describe('the handout of a presentation', () => {
  const presented = parseView('#/present?period=2023-07..2023-09&take=2.3&item=7');

  it.each([
    ['I', '#/pack-print?period=2023-07..2023-09&handout=1&take=2.3,1.1&item=7'],
    ['II', '#/pack-print?period=2023-07..2023-09&part=2&handout=1&take=2.3,1.1&item=7&marking=2'],
  ] as const)('of Part %s has an address of its own', (part, address) => {
    const printed = handoutView(presented, { ...emptyPlan, panels: ['2.3', '1.1'], meeting: { title: '', date: '', item: '7' } }, part);
    expect(printView(printed)).toBe(address);
    expect(parseView(address)).toEqual(printed);
  });
});
