import { describe, expect, it } from 'vitest';
import { lastMeetingPeriod, sinceLastMeeting } from '../../src/figures/changes/sinceLastMeeting';
import type { Selection } from '../../src/figures/selection';
import { answersFor, demonstrationAnswers } from './demonstration';

const { periods } = demonstrationAnswers()['reporting-periods'].data;
const to = (month: string): Selection => ({ period: periods.find((period) => period.basis === 'year-to-date' && period.to === month)!, council: 'both', compare: 'last-year', audience: 'public' });
const november = to('2023-11');

const part = (heading: string, selection: Selection = november): string[] | undefined =>
  sinceLastMeeting(answersFor(selection), selection).parts.find((one) => one.heading === heading)?.items;

describe('what changed between the meetings of October and December', () => {
  it('is counted from the meeting before', () => {
    expect(sinceLastMeeting(answersFor(november), november).meeting).toBe('2 October 2023');
  });

  // At 31 August the backlog was 969 of a target of 750, beyond the 825 that is amber; two months on it is 818.
  it('tells ratings that moved, and how many there are of each', () => {
    expect(part('Ratings that moved')).toEqual([
      'Ratings now: 1 green, 3 amber, 1 red and 1 not rated. At the meeting of 2 October 2023: 2 green, 1 amber, 2 red and 1 not rated',
      'Backlog of open calls: red then, amber now. 68 above the target of 750 for March',
      'Availability: green then, amber now. Target 99.80%, short by 0.10 points',
    ]);
  });

  it('tells measures that turned', () => {
    expect(part('Measures that turned')).toEqual(['Availability: better on Q1 then, worse on Q2 now']);
  });

  it('tells projects whose forecast is later than at the last report', () => {
    expect(part('Projects that slipped')).toContain('F4 Telephony refresh: 30 Sep 2024 then, 31 Dec 2024 now');
  });

  it('tells actions closed since, and those overdue', () => {
    expect(part('Actions closed')).toEqual(['A10 Answer questions raised on the April to August dashboard, closed 27 Oct 2023']);
    expect(part('Actions overdue')?.map((text) => text.slice(0, 3))).toEqual(['A04', 'A05']);
  });

  it('tells figures that have changed since they were published, each once', () => {
    expect(part('Changed since published')).toEqual([
      'Calls logged, August 2023: published 1,158 on 2 October 2023, now 1,171. Thirteen calls taken by telephone in August were entered in September.',
      'Hours lost to outages, August 2023: published 3.0 on 2 October 2023, now 3.2 h. The end of the outage of 16 August was corrected by ten minutes.',
    ]);
  });
});

describe('where there was no meeting before', () => {
  const august = to('2023-08');

  it('none is named, and nothing is set against it', () => {
    expect(lastMeetingPeriod(periods, august)).toBeUndefined();
    expect(sinceLastMeeting(answersFor(august), august).parts.map(({ heading }) => heading)).toEqual(['Actions overdue', 'Changed since published']);
  });
});
