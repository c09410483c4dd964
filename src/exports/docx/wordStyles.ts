import type { IParagraphStyleOptions, IPropertiesOptions } from 'docx';
import type { ColourToken } from '../../charts/paint';
import { light } from '../../charts/themes';
import type { Role } from './report';

/** A colour of the light theme as Word writes it. */
export const hex = (token: ColourToken): string => light[token].slice(1);

/** Style of a paragraph by its role; those Word has a name for are its own, so that a council's template takes them over. */
export const styleOf: Readonly<Record<Role, string>> = {
  organisation: 'Organisation',
  title: 'Title',
  subtitle: 'Subtitle',
  marking: 'Marking',
  lead: 'Lead',
  fact: 'Fact',
  'contents-heading': 'TOCHeading',
  section: 'Heading1',
  panel: 'Heading2',
  definition: 'Definition',
  descriptor: 'Descriptor',
  text: 'Normal',
  detail: 'Detail',
  'account-head': 'AccountHeading',
  account: 'Account',
  caption: 'Caption',
  note: 'Note',
};

/** Where the second column of a fact begins, in twentieths of a point. */
const factTab = 2200;

interface Look {
  name: string;
  /** Half points. */
  size?: number;
  bold?: boolean;
  colour?: ColourToken;
  /** Twentieths of a point. */
  before?: number;
  after?: number;
}

const style = (id: string, { name, size, bold, colour, before = 0, after = 0 }: Look, more: IParagraphStyleOptions['paragraph'] = {}): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { ...(size !== undefined && { size }), ...(bold && { bold }), ...(colour !== undefined && { color: hex(colour) }) },
  paragraph: { spacing: { before, after }, ...more },
});

const hairline = { style: 'single', size: 4, color: hex('rule'), space: 4 } as const;

const heading = { keepNext: true, keepLines: true } as const;

/** Arial throughout: every council's machines have it. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, color: hex('ink'), language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 271, lineRule: 'auto' } },
    },
    title: style('Title', { name: 'Title', size: 52, bold: true, after: 120 }),
    heading1: { ...style('Heading1', { name: 'heading 1', size: 34, bold: true, after: 160 }, { ...heading, outlineLevel: 0 }), next: 'Normal' },
    heading2: { ...style('Heading2', { name: 'heading 2', size: 26, bold: true, before: 200, after: 60 }, { ...heading, outlineLevel: 1 }), next: 'Normal' },
    caption: style('Caption', { name: 'caption', size: 18, colour: 'ink-2', before: 100, after: 80 }),
    hyperlink: { run: { color: hex('ink') } },
  },
  paragraphStyles: [
    { ...style('Subtitle', { name: 'Subtitle', size: 24, colour: 'ink-2', after: 200 }) },
    style('Organisation', { name: 'Organisation', size: 24, colour: 'ink-2', after: 120 }, { border: { top: { style: 'single', size: 48, color: hex('ink'), space: 14 } } }),
    style('Marking', { name: 'Marking', bold: true, after: 240 }),
    style('Lead', { name: 'Lead', size: 28, bold: true, before: 120, after: 160 }, { border: { top: { style: 'single', size: 12, color: hex('ink'), space: 10 } } }),
    style('Fact', { name: 'Fact', after: 0 }, { indent: { left: factTab, hanging: factTab }, leftTabStop: factTab, spacing: { before: 60, after: 60 }, border: { bottom: hairline } }),
    style('TOCHeading', { name: 'TOC Heading', size: 26, bold: true, before: 360, after: 100 }, heading),
    style('TOC1', { name: 'toc 1', bold: true, before: 80, after: 20 }),
    style('TOC2', { name: 'toc 2', after: 30 }, { indent: { left: 567, right: 567 } }),
    style('Definition', { name: 'Definition', size: 24, bold: true, before: 200, after: 60 }, { ...heading, outlineLevel: 1 }),
    style('Descriptor', { name: 'Descriptor', colour: 'ink-2', after: 120 }),
    style('Detail', { name: 'Detail', after: 50 }),
    style('AccountHeading', { name: 'Account heading' }, { keepNext: true, indent: { left: 200 }, spacing: { before: 120, after: 20 } }),
    style('Account', { name: 'Account', after: 0 }, { keepLines: true, indent: { left: 200 }, spacing: { before: 20, after: 20 } }),
    style('Note', { name: 'Note', size: 17, colour: 'ink-3', before: 40, after: 40 }),
    style('TableText', { name: 'Table text', size: 17, before: 40, after: 40 }, { spacing: { before: 40, after: 40, line: 240 } }),
    style('Header', { name: 'header', size: 17, colour: 'ink-2', after: 0 }),
    style('Footer', { name: 'footer', size: 17, colour: 'ink-2', after: 0 }),
  ],
  characterStyles: [{ id: 'IndexLink', name: 'Index Link', run: {} }],
};
