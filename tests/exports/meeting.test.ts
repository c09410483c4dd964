import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { packFileName } from '../../src/exports/fileName';
import { packFormats } from '../../src/exports/formats';
import { meetingHtml, type Inlined } from '../../src/exports/meeting/meetingHtml';
import { deckOf } from '../../src/present/deck';
import { deckInFile } from '../../src/present/file/pack';
import { everyRef, packOf } from './packs';

const inlined = (text: string): Inlined => ({ text, integrity: `sha256-${createHash('sha256').update(text).digest('base64')}` });

const runtime = { script: inlined('(()=>{present()})();'), style: inlined('.slide{color:#fff}') };
const pack = packOf();
const html = meetingHtml(pack, runtime);
const members = meetingHtml(packOf({ part: 2 }), runtime);
const exempt = new RegExp(canaryWords.join('|'));

const dataIn = (text: string): string => /<script type="application\/json" id="pack">([^<]*)<\/script>/.exec(text)?.[1] ?? '';

describe('the meeting file', () => {
  it('is named for what it is, its period and its marking', () => {
    const format = packFormats.filter((one) => one.to === 'file').find(({ id }) => id === 'meeting');
    expect([format?.label, format?.packNote]).toEqual(['Meeting file', 'Presents without a network']);
    expect(packFileName(pack, format?.extension ?? '', format?.packName)).toBe('meeting_2023-24_apr-nov_part-1.html');
    expect(packFileName(packOf({ part: 2 }), format?.extension ?? '', format?.packName)).toBe('meeting_2023-24_apr-nov_part-2.html');
  });

  it('is in British English, dark before anything has run, titled and described', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB" data-theme="dark"><head><meta charset="utf-8"\/>/);
    expect(html).toContain('<title>Shared ICT Service performance dashboard, April to November 2023, Part I</title>');
    expect(html).toContain('content="Part I: public. Demonstration data: invented figures."');
  });

  it('lets by its policy one script and one style sheet run, and nothing be fetched', () => {
    expect(html).toContain(
      `content="default-src 'none'; script-src '${runtime.script.integrity}'; style-src '${runtime.style.integrity}'; font-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"`,
    );
    const policyAt = html.indexOf('Content-Security-Policy');
    expect(policyAt).toBeGreaterThan(0);
    expect(policyAt).toBeLessThan(html.indexOf('<style>'));
    expect(html).toContain(`<script>${runtime.script.text}</script>`);
    expect(html).toContain(`<style>${runtime.style.text}</style>`);
    expect(html).not.toMatch(/https?:|\ssrc=|\shref=|\son\w+="|<link|<iframe/i);
  });

  it('holds every panel there is, as the presentation in the browser does', () => {
    const { standsAlone, ...deck } = deckInFile(dataIn(html));
    expect(standsAlone).toBe(true);
    expect(deck.slides.map(({ id }) => id)).toEqual(['cover', '1', ...everyRef.filter((ref) => ref !== '1'), 'questions']);
    expect(deck).toEqual(deckOf(pack));
  });

  it('says when its figures are as at, and that they are invented', () => {
    expect(deckInFile(dataIn(html))).toMatchObject({ part: 'I', marking: 'Part I: public', demonstration: true, asAt: '30 November 2023' });
  });

  it('has the same bytes for the same pack', () => {
    expect(meetingHtml(structuredClone(pack), runtime)).toBe(html);
  });

  it('keeps words that look like markup words', () => {
    const report = '</script><script>alert(1)</script><!-- & "';
    const hostile = meetingHtml({ ...pack, context: { ...pack.context, report } }, runtime);
    expect(hostile.match(/<\/script>/g)).toHaveLength(2);
    expect(hostile).not.toContain('<!--');
    expect(deckInFile(dataIn(hostile)).report).toBe(report);
  });
});

describe('exempt words', () => {
  it('stand nowhere in a Part I file, which has no way to Part II', () => {
    expect(html).not.toMatch(exempt);
    expect(deckInFile(dataIn(html)).opensPart2).toBe(false);
  });

  it('stand in a Part II file, which is marked so', () => {
    expect(members).toMatch(exempt);
    expect(deckInFile(dataIn(members))).toMatchObject({ part: 'II', marking: expect.stringContaining('Part II: exempt') });
    expect(members).toMatch(/<title>[^<]*, Part II<\/title>/);
    expect(members).toContain('content="Part II: exempt.');
  });
});
