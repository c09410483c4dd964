import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/exports/pack/assemble';
import { packFileName } from '../../src/exports/fileName';
import { emptyPlan } from '../../src/state/packPlan';
import { answersFor } from '../figures/demonstration';
import { context } from './figures';
import { everyRef, packOf } from './packs';

describe('a pack of public answers', () => {
  const pack = packOf({ panels: ['2.1', '1', '9.9', '3.1'] });

  it('keeps the order chosen', () => {
    expect(pack.figures.map(({ ref }) => ref)).toEqual(['2.1', '1', '3.1']);
  });

  it('says which panel it does not know', () => {
    expect(pack.leftOut).toEqual([{ ref: '9.9', title: 'Unknown panel', kind: 'unknown', reason: 'There is no panel 9.9.' }]);
  });

  it('is Part I, by name and in words', () => {
    expect(pack.marking).toBe('Part I: public');
    expect(packFileName(pack, 'pptx')).toBe('pack_2023-24_apr-nov_part-1.pptx');
  });

  it('holds no exempt figure', () => {
    expect(packOf().figures.filter(({ marking }) => marking.part === 'II')).toEqual([]);
  });

  it('opens with the councils, the report, the period and the meeting of the period', () => {
    expect(pack.cover).toMatchObject({
      councils: 'Stevenage Borough Council and East Herts District Council',
      title: 'Shared ICT Service performance dashboard',
      period: 'April to November 2023. Quarter 3 covers two of its three months',
    });
    expect(pack.cover?.facts.at(-1)).toEqual({ label: 'Figures as at', text: '30 November 2023' });
  });

  it('defines each of its measures once', () => {
    expect(packOf({ panels: ['1.1', '2.1'] }).definitions.map(({ title }) => title)).toEqual(['Calls logged']);
    expect(packOf({ definitions: false }).definitions).toEqual([]);
  });
});

describe('a pack for members', () => {
  it('cites every paragraph its figures rely on', () => {
    const pack = packOf({ part: 2 });
    expect(pack.figures.map(({ ref }) => ref)).toEqual(everyRef);
    expect(pack.marking).toMatch(/^Part II: exempt\. Not for publication\. Paragraph \d of Part 1 of Schedule 12A/);
  });

  it('stays Part II where none of its panels is exempt: what surrounds them was written for members', () => {
    expect(packOf({ part: 2, panels: ['2.5'] })).toMatchObject({ part: 'II', marking: 'Part II: exempt. Not for publication.' });
  });
});

it('leaves out a panel whose figures did not come, and says so', () => {
  const selection = { period: context.period, council: 'both', compare: 'last-year', audience: 'public' } as const;
  const { outages: _lost, ...rest } = answersFor(selection);
  const { figures, leftOut } = assemble({ ...emptyPlan, panels: ['2.1', '3.1'] }, rest, selection, '2023-12-04');
  expect(figures.map(({ ref }) => ref)).toEqual(['2.1']);
  expect(leftOut).toEqual([{ ref: '3.1', title: 'Outages by service', kind: 'not-loaded', reason: 'Its figures could not be loaded.' }]);
});

const facts = (meeting: { title: string; date: '' | '2024-01-16'; item: string }) => packOf({ meeting }).cover?.facts.map(({ text }) => text);

const everything = 'Everything, by both councils, for April to November 2023';

describe('the meeting of the cover', () => {
  it('is the period’s own unless the officer says otherwise, part by part', () => {
    expect(facts({ title: '', date: '', item: '' })).toEqual(['Joint ICT Committee, 12 December 2023', '7', everything, '30 November 2023']);
    expect(facts({ title: 'Scrutiny panel', date: '2024-01-16', item: '4' })).toEqual(['Scrutiny panel, 16 January 2024', '4', everything, '30 November 2023']);
  });
});
