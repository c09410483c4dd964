import { isMonth, type Month } from '../model/month';
import type { Comparison } from '../figures/selection';
import type { ReportingPeriod } from '../model/partnership';

/** Pages with an address. */
export const pageIds = ['overview', 'helpdesk', 'outages', 'projects', 'actions', 'pack', 'pack-print', 'present', 'present-notes', 'what-changed', 'about-the-measures', 'accessibility', 'not-found'] as const;
export type PageId = (typeof pageIds)[number];

/** Filters of the project list. */
export interface ListFilter {
  council: string;
  rating: string;
  stage: string;
  search: string;
}

/** What a presentation's windows say in the address. */
export interface Presenting {
  /** Slide shown: `cover`, `2.3`; empty for the first. */
  slide: string;
  /** Page whose panels are presented where there is no pack. */
  of: string;
  /** Presentation that a presenter's window belongs to. */
  session: string;
  /** The pack presented, as a link carries it; empty for the one of this device. */
  pack: string;
}

/** Everything that is looked at. It lives in the address: a link reproduces the screen. */
export interface View {
  page: PageId;
  /** Absent: the usual one, which is the latest year to date. */
  period: { from: Month; to: Month } | null;
  /** Which of several periods of the same months; absent where there is only one. */
  basis: ReportingPeriod['basis'] | null;
  council: string;
  compare: Comparison;
  /** Absent: as the deployment opens. */
  part: 1 | 2 | null;
  /** Panels shown as tables, or as charts where the table is the usual view. */
  flipped: string[];
  /** Panels with all their rows shown. */
  expanded: string[];
  list: ListFilter;
  /** Panel to bring into view. */
  panel: string | null;
  /** Measure to bring into view on the page about the measures. */
  measure: string;
  presenting: Presenting;
  /** Slides on a sheet, where a handout is printed instead of the pack's pages. */
  handout?: 1 | 3 | undefined;
}

export const emptyList: ListFilter = { council: '', rating: '', stage: '', search: '' };

export const notPresenting: Presenting = { slide: '', of: '', session: '', pack: '' };

export const emptyView: View = {
  page: 'overview',
  period: null,
  basis: null,
  council: 'both',
  compare: 'last-year',
  part: null,
  flipped: [],
  expanded: [],
  list: emptyList,
  panel: null,
  measure: '',
  presenting: notPresenting,
};

const refPattern = /^\d\.\d{1,2}$/;
const plainPattern = /^[\w -]{1,60}$/;
const slidePattern = /^(?:[a-z]+|\d(?:\.\d{1,2})?)$/;
/** A pack stands last in an address, and is no longer than this. */
const packPattern = /(?:^|&)(take=.{0,4000})$/s;

const refs = (text: string | null): string[] => [...new Set((text ?? '').split(',').filter((ref) => refPattern.test(ref)))].slice(0, 40);

const plain = (text: string | null): string => (text !== null && plainPattern.test(text) ? text : '');

const parsePeriod = (text: string | null): View['period'] => {
  const [from = '', to = '', ...rest] = (text ?? '').split('..');
  return rest.length === 0 && isMonth(from) && isMonth(to) && from <= to ? { from, to } : null;
};

const parsePage = (path: string): PageId => {
  const name = path.replace(/^\/+|\/+$/g, '');
  if (name === '') return 'overview';
  const page = pageIds.find((one) => one === name);
  // A panel's number is short enough to be typed off a screen: the first digit is its page.
  return page ?? (refPattern.test(name) ? pageIds.slice(0, 5)[Number(name[0]) - 1] : undefined) ?? 'not-found';
};

const panelOfPath = (path: string): string | null => refs(path.replace(/^\/+|\/+$/g, ''))[0] ?? null;

const parsePresenting = (page: PageId, query: string, params: URLSearchParams): Presenting => {
  if (page !== 'present' && page !== 'present-notes' && page !== 'pack-print') return notPresenting;
  const slide = params.get('slide') ?? '';
  return {
    slide: slidePattern.test(slide) ? slide : '',
    of: plain(params.get('of')),
    session: plain(params.get('session')),
    pack: packPattern.exec(query)?.[1] ?? '',
  };
};

const parseHandout = (text: string | null): View['handout'] => (text === '1' ? 1 : text === '3' ? 3 : undefined);

const bases = ['quarter', 'year-to-date', 'year'] as const satisfies readonly ReportingPeriod['basis'][];

const isComparison = (text: string | null): text is Comparison => text === 'previous' || text === 'last-year' || text === 'none';

/** Reads a view from the part of the address after `#`. Anything that is not understood is left at its usual value. */
export const parseView = (hash: string): View => {
  const [, path = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const params = new URLSearchParams(query);
  const page = parsePage(path);
  const compare = params.get('compare');
  const part = params.get('part');
  return {
    page,
    period: parsePeriod(params.get('period')),
    basis: bases.find((basis) => basis === params.get('basis')) ?? null,
    council: plain(params.get('council')) || 'both',
    compare: isComparison(compare) ? compare : 'last-year',
    part: part === '1' ? 1 : part === '2' ? 2 : null,
    flipped: refs(params.get('flip')),
    expanded: refs(params.get('all')),
    list: {
      council: plain(params.get('for')),
      rating: plain(params.get('rating')),
      stage: plain(params.get('stage')),
      search: (params.get('find') ?? '').slice(0, 100),
    },
    panel: refs(params.get('panel'))[0] ?? panelOfPath(path),
    measure: plain(params.get('measure')),
    presenting: parsePresenting(page, query, params),
    handout: page === 'pack-print' ? parseHandout(params.get('handout')) : undefined,
  };
};

/** Writes a view as an address. Usual values are left out, so that two equal views have one address. */
export const printView = (view: View): string => {
  const parts: [string, string][] = [
    ['period', view.period ? `${view.period.from}..${view.period.to}` : ''],
    ['basis', view.basis ?? ''],
    ['council', view.council === 'both' ? '' : view.council],
    ['compare', view.compare === 'last-year' ? '' : view.compare],
    ['part', view.part === null ? '' : String(view.part)],
    ['flip', view.flipped.join(',')],
    ['all', view.expanded.join(',')],
    ['for', view.list.council],
    ['rating', view.list.rating],
    ['stage', view.list.stage],
    ['find', view.list.search],
    ['panel', view.panel ?? ''],
    ['measure', view.measure],
    ['handout', view.handout === undefined ? '' : String(view.handout)],
    ['slide', view.presenting.slide],
    ['of', view.presenting.of],
    ['session', view.presenting.session],
  ];
  const query = parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',')}`)
    .concat(view.presenting.pack === '' ? [] : [view.presenting.pack])
    .join('&');
  const path = view.page === 'overview' ? '#/' : `#/${view.page}`;
  return query === '' ? path : `${path}?${query}`;
};

/** The same screen on another page: filters stay, what belonged to one page's panels goes. */
export const onPage = (view: View, page: PageId): View => ({ ...view, page, flipped: [], expanded: [], list: emptyList, panel: null, measure: '', presenting: notPresenting, handout: undefined });

/** Adds a panel to a list of panels, or takes it out. */
export const toggled = (list: string[], ref: string): string[] => (list.includes(ref) ? list.filter((one) => one !== ref) : [...list, ref]);
