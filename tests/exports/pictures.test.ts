import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { canaryWords } from '../../mocks/data/canaries';
import { altText } from '../../src/exports/altText';
import { unwatched } from '../../src/exports/pack/job';
import type { Pack } from '../../src/exports/pack/pack';
import { picture } from '../../src/exports/picture';
import { pictures } from '../../src/exports/pictures/pictures';
import type { Figure } from '../../src/figures/figure';
import { packOf } from './packs';

/** A picture that says whose it is in place of the browser's. */
const drawn = ({ ref }: Figure) => Promise.resolve(new TextEncoder().encode(`picture of ${ref}`));

/** Names and words of a zip whose pictures are drawings with text as text. */
const wordsOf = async (of: Pack): Promise<string> => {
  const made = await pictures(of, unwatched, (figure, context) => Promise.resolve(new TextEncoder().encode(picture(figure, context).svg)));
  return Object.entries(unzipSync(made)).flatMap(([name, bytes]) => [name, strFromU8(bytes)]).join('\n');
};

const pack = packOf({ panels: ['2.3', '1', '4.3', '9.9'] });
const zip = (of: Pack) => pictures(of, unwatched, drawn);
const parts = unzipSync(await zip(pack));
const contents = strFromU8(parts['contents.txt'] ?? new Uint8Array());

describe('a pack as pictures', () => {
  it('has one a panel, in the pack’s order, named by place, panel, measure, period and marking', () => {
    expect(Object.entries(parts).slice(1).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['01_panel-2-3_backlog_2023-24_apr-nov_part-1.png', 'picture of 2.3'],
      ['02_panel-1_summary-of-measures_2023-24_apr-nov_part-1.png', 'picture of 1'],
      ['03_panel-4-3_project-list_2023-24_apr-nov_part-1.png', 'picture of 4.3'],
    ]);
  });

  it('begins with its contents: what it is, from when, for which meeting and how marked', () => {
    expect(Object.keys(parts)[0]).toBe('contents.txt');
    expect(contents.split('\r\n').slice(0, 10)).toEqual([
      'Shared ICT Service performance dashboard',
      'Stevenage Borough Council and East Herts District Council',
      'April to November 2023. Quarter 3 covers two of its three months',
      'Meeting: Joint ICT Committee, 12 December 2023',
      'Agenda item: 7',
      'Supplied: Everything, by both councils, for April to November 2023',
      'Figures as at: 30 November 2023',
      'Produced on: 4 December 2023',
      'Marking: Part I: public',
      'Demonstration data: invented figures, which describe no council',
    ]);
  });

  it('gives each picture’s number, finding, file, marking and alternative text', () => {
    const [backlog] = pack.figures;
    expect(contents).toContain(
      [
        '2.3 Backlog by month, with its account',
        `Finding: ${backlog?.finding}`,
        'File: 01_panel-2-3_backlog_2023-24_apr-nov_part-1.png',
        'Marking: Part I: public',
        `Alternative text: ${altText(backlog!, pack.context)}`,
      ].join('\r\n'),
    );
  });

  it('says what was left out, and why', () => {
    expect(contents).toContain('LEFT OUT\r\n\r\n9.9 Unknown panel. There is no panel 9.9.\r\n');
  });

  it('is the same for the same input', async () => {
    expect(Buffer.from(await zip(pack)).equals(Buffer.from(await zip(structuredClone(pack))))).toBe(true);
  });

  it('holds no exempt word where it is Part I, and its marking where it is not', async () => {
    const exempt = new RegExp(canaryWords.join('|'));
    const [open, members] = [await wordsOf(packOf()), await wordsOf(packOf({ part: 2 }))];
    expect(members).toMatch(exempt);
    expect(members).toContain('_part-2.png');
    expect(open).not.toMatch(exempt);
    expect(open).not.toContain('part-2');
  });

  it('stops between pictures when it is cancelled', async () => {
    const done = vi.fn<() => Promise<void>>().mockResolvedValueOnce().mockRejectedValueOnce(new DOMException('Cancelled', 'AbortError'));
    await expect(pictures(pack, { done }, drawn)).rejects.toThrow('Cancelled');
    expect(done).toHaveBeenCalledTimes(2);
  });
});
