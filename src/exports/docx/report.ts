import type { RatingMark, Table } from '../../figures/table';
import type { Day } from '../../model/month';

/* A report as plain data, between the pack and the library that writes it: what it says, in which order and in which role. */

/** Words of one weight. */
export interface Run {
  text: string;
  strong?: boolean | undefined;
}

/** What a paragraph is; each has a style of its own, which a council's template can restyle. */
export type Role =
  | 'organisation' | 'title' | 'subtitle' | 'marking' | 'lead' | 'fact' | 'contents-heading'
  | 'section' | 'panel' | 'definition' | 'descriptor' | 'text' | 'detail' | 'account-head' | 'account' | 'caption' | 'note';

/** A paragraph. */
export interface Words {
  kind: 'words';
  role: Role;
  runs: readonly Run[];
  /** A bar at its left, in the colour of a rating. */
  bar?: RatingMark | undefined;
  /** Begins a page. */
  onNewPage?: boolean | undefined;
  /** Stays on one page with what follows. */
  withNext?: boolean | undefined;
  /** Marked as exempt. */
  exempt?: boolean | undefined;
}

/** A picture at its size on paper, in CSS pixels. */
export interface Picture {
  kind: 'picture';
  png: Uint8Array;
  width: number;
  height: number;
  name: string;
  alt: string;
}

/** A figure's table. */
export interface TableBlock {
  kind: 'table';
  table: Table;
}

/** The headings with links to them. */
export interface Contents {
  kind: 'contents';
}

export type Block = Words | Picture | TableBlock | Contents;

/** Pages of one orientation. */
export interface Section {
  wide: boolean;
  blocks: readonly Block[];
}

export interface Report {
  title: string;
  /** The period: "April to November 2023". */
  subject: string;
  /** Who publishes it: the councils, never a person. */
  publisher: string;
  producedOn: Day;
  startPage: number;
  /** On every page: the marking above, the rest below. */
  marking: string;
  exempt: boolean;
  foot: readonly Run[];
  sections: readonly Section[];
}
