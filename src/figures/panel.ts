import type { MetricId } from '../metrics/metric';
import type { Answers, Subject } from '../model/subject';
import { heard } from './account';
import type { Figure, Headline } from './figure';
import type { Shape } from './plot';
import { remembered } from './remembered';
import type { Selection } from './selection';

/**
 * Answers a panel is built from: those it needs, the partnership always, and the explanations when they
 * arrived. A failure of one endpoint therefore darkens only the panels that need it.
 */
export type PanelAnswers<Needs extends Subject> = Pick<Answers, Needs | 'reporting-periods'> & Partial<Pick<Answers, 'explanations'>>;

/** One numbered panel: what it is, what it needs and how its figure is built. */
export interface Panel<Needs extends Subject = Subject> {
  /** "2.3": section, then order on the section's page. Never reused for something else. */
  ref: string;
  section: string;
  /** Plain title, shown while loading and when there are no figures: "Calls logged". */
  title: string;
  metric: MetricId;
  shape: Shape;
  needs: readonly Needs[];
  /** Subjects the panel uses where they arrived; their failure shortens it and darkens nothing. */
  uses?: readonly Subject[] | undefined;
  build: (answers: PanelAnswers<Needs>, selection: Selection) => Figure;
}

/** What a panel and a headline measure have in common. */
interface Spec<Needs extends Subject, Result> {
  needs: readonly Needs[];
  uses?: readonly Subject[] | undefined;
  build: (answers: PanelAnswers<Needs>, selection: Selection) => Result;
}

const builtOnce = <Needs extends Subject, Result>({ needs, uses = [], build }: Spec<Needs, Result>): Spec<Subject, Result>['build'] =>
  remembered(['reporting-periods', 'explanations', ...needs, ...uses], (answers, selection) => build(answers as PanelAnswers<Needs>, selection));

/** Declares a panel; its answers are typed by its needs. */
export const panel = <const Needs extends Subject>(spec: Panel<Needs>): Panel => {
  const build: Panel<Needs>['build'] = (answers, selection) => {
    const figure = spec.build(answers, selection);
    return { ...figure, variances: heard(answers.explanations, figure.variances) };
  };
  return { ...spec, build: builtOnce({ ...spec, build }) };
};

/** A run of text in a page's standfirst; figures are strong. */
export interface TextRun {
  text: string;
  strong?: boolean | undefined;
}

/** What stands above a page's panels. */
export interface PageHead {
  /** "Helpdesk, both councils, April to November 2023". */
  kicker: string;
  finding: string;
  findingBy: 'rule' | 'officer';
  standfirst: TextRun[];
}

/** How a page's head is built from whatever answers have come: a missing one shortens it, never blanks it. */
export interface Head {
  /** Plain title, the h1 until there are figures. */
  title: string;
  /** Usual lengths of the head's texts, in characters: a screen holds their room until they come. */
  room: { kicker: number; finding: number; standfirst: number };
  uses: readonly Subject[];
  build: (answers: HeadAnswers, selection: Selection) => PageHead;
}

/** The partnership, and of the rest what has arrived. */
export type HeadAnswers = Pick<Answers, 'reporting-periods'> & Partial<Answers>;

/** One headline measure of the Overview: what it needs and how it is built. */
export interface HeadlineSpec<Needs extends Subject = Subject> {
  metric: MetricId;
  name: string;
  needs: readonly Needs[];
  build: (answers: PanelAnswers<Needs>, selection: Selection) => Headline;
}

/** Declares a headline measure; its answers are typed by its needs. */
export const headline = <const Needs extends Subject>(spec: HeadlineSpec<Needs>): HeadlineSpec => ({ ...spec, build: builtOnce(spec) });
